using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;

namespace SolutionPacker.Checks;

/// <summary>What customizations.xml says about files is in the zip, and content files are named there.</summary>
internal sealed class FileNameCheck : IPackageCheck
{
    public const string Code = "PACK312";

    private static readonly string[] References = ["FileName", "JsonFileName", "XamlFileName"];

    // Folders whose files belong to components of customizations.xml, one by one.
    private static readonly string[] Owned = ["PluginAssemblies", "WebResources", "Workflows"];

    public IEnumerable<Finding> Check(CheckContext context)
    {
        var named = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var reference in context.Package.Customizations.Descendants().Where(element => References.Contains(element.Name.LocalName)))
        {
            var name = reference.Value.TrimStart('/');
            named.Add(name);
            if (context.Package.Entry(name) is null)
                yield return new Finding(Code, SourceFile.Of(reference), $"{reference.Name.LocalName} names {reference.Value}, which would not be in the zip.");
        }

        foreach (var entry in context.Package.Entries.Where(entry => Owned.Contains(entry.Name.Split('/')[0], StringComparer.OrdinalIgnoreCase) && !named.Contains(entry.Name)))
            yield return new Finding(Code, entry.SourceFile, $"No component has {entry.Name} as its file.");
    }
}
