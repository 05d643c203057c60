using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Checks;

/// <summary>Every classic component of the package is a root component, and every such root component is in the package.</summary>
internal sealed class RootComponentCheck : IPackageCheck
{
    public const string Code = "PACK316";

    public IEnumerable<Finding> Check(CheckContext context) => RootComponentKind.All.SelectMany(kind => Check(context, kind)).Concat(Twice(context));

    private static IEnumerable<Finding> Check(CheckContext context, RootComponentKind kind)
    {
        var listed = context.Package.Manifest.RootComponents.Elements("RootComponent")
            .Where(component => (string?)component.Attribute("type") == kind.Type)
            .SelectMany(component => new[] { (string?)component.Attribute("schemaName"), (string?)component.Attribute("id") }.OfType<string>().Take(1))
            .Select(RootComponentKind.Normalise)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var present = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (element, file) in context.Package.Components(kind.Node))
        {
            if (kind.Key(element) is not { Length: > 0 } name)
            {
                yield return new Finding(Code, file, $"The {element.Name.LocalName} does not say what it is called.");
                continue;
            }

            var key = RootComponentKind.Normalise(name);
            present.Add(key);
            if (!listed.Contains(key))
                yield return new Finding(Code, context.ManifestFile, $"{key} from {file} is missing from RootComponents (type {kind.Type}).");
        }

        if (kind.Part is not null)
            present.UnionWith(context.Package.Customizations.Descendants(kind.Part).Select(part => RootComponentKind.Normalise(part.Value)));
        foreach (var key in listed.Where(key => !present.Contains(key)))
            yield return new Finding(Code, context.ManifestFile, $"RootComponents lists {key} (type {kind.Type}), which is not in the source.");
    }

    private static IEnumerable<Finding> Twice(CheckContext context) => context.Package.Manifest.RootComponents.Elements("RootComponent")
        .GroupBy(component => ((string?)component.Attribute("type"), ((string?)component.Attribute("id") ?? (string?)component.Attribute("schemaName"))?.ToUpperInvariant()))
        .Where(group => group.Count() > 1)
        .Select(group => new Finding(Code, context.ManifestFile, $"RootComponents lists {group.Key.Item2} (type {group.Key.Item1}) {group.Count()} times."));
}
