using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;
using SolutionPacker.Xml;

namespace SolutionPacker.Checks;

/// <summary>Scripts with the publisher's prefix that forms, or other scripts, load are in the package or in a named other solution, and a form's handlers are in its libraries.</summary>
internal sealed class FormLibraryCheck : IPackageCheck
{
    public const string Code = "PACK327";

    private const string WebResourceType = "61";

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var brought = context.Package.Components("WebResources").Select(resource => resource.Element.Element("Name")?.Value).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        // Libraries with another prefix, or none, are another solution's or the platform's.
        bool IsLacking(string library) => library.StartsWith(context.Package.Manifest.Prefix + "_", StringComparison.OrdinalIgnoreCase) && !brought.Contains(library) && !context.IsRequiredName(WebResourceType, library);

        foreach (var form in context.Package.Customizations.Descendants("form"))
        {
            var libraries = form.Elements("formLibraries").Elements("Library").Select(NameOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var library in libraries.Where(IsLacking))
                yield return new Finding(Code, SourceFile.Of(form), $"The form loads {library}, which is not in this solution.");
            foreach (var handler in form.Descendants("Handlers").Elements("Handler").Where(handler => !libraries.Contains((string?)handler.Attribute("libraryName") ?? string.Empty)))
                yield return new Finding(Code, SourceFile.Of(form), $"The form calls {(string?)handler.Attribute("functionName")} of {(string?)handler.Attribute("libraryName")}, which it doesn't load.", IsWarning: true);
        }

        foreach (var (resource, file) in context.Package.Components("WebResources"))
        {
            foreach (var library in NeededBy(resource, file).Where(IsLacking))
                yield return new Finding(Code, file, $"The web resource needs {library}, which is not in this solution.");
        }
    }

    // It stands in the definition as a text that is XML itself.
    private static IEnumerable<string> NeededBy(XElement resource, string file) => resource.Element("DependencyXml")?.Value is { Length: > 0 } xml
        ? SolutionXml.Parse(Encoding.UTF8.GetBytes(xml), file).Descendants("Library").Select(NameOf)
        : [];

    private static string NameOf(XElement library) => (string?)library.Attribute("name") ?? string.Empty;
}
