using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Compare;
using SolutionPacker.Merge;

namespace SolutionPacker.Localization;

/// <summary>
/// Finds the texts of a package that can have languages, wherever they are, and names them: <c>attribute:displaynames,erp_thing/erp_column</c> is the
/// list <c>displaynames</c> of an element <c>attribute</c>, and how the elements down to it are called.
/// </summary>
internal static class LabelGroups
{
    /// <summary>The texts below an element.</summary>
    /// <param name="root">A component.</param>
    /// <param name="names">How it is called where it doesn't say so itself: the names in an entry's path.</param>
    /// <param name="language">LCID of the base language. What has no text in it can't be translated and isn't found.</param>
    /// <param name="file">Where it comes from, as findings show it.</param>
    public static IEnumerable<LabelGroup> Of(XElement root, IReadOnlyList<string> names, string language, string file)
    {
        foreach (var container in root.Descendants())
        {
            if (LabelGroup.Labels(container).Any() && LabelGroup.TextIn(container, language) is { } text && !string.IsNullOrWhiteSpace(text))
                yield return new LabelGroup(Key(root, container, names), text, container, file);
        }
    }

    /// <summary>The texts of the manifest and of customizations.xml.</summary>
    public static IEnumerable<LabelGroup> OfDocuments(PackageContent package, string language) =>
    [
        .. package.Manifest.Root.Elements().SelectMany(manifest => Of(manifest, [], language, package.Manifest.File)),
        .. package.Customizations.Elements().Elements().SelectMany(component => Of(component, [], language, SourceFile.Of(component))),
    ];

    private static string Key(XElement root, XElement container, IReadOnlyList<string> names)
    {
        var named = container.Ancestors().TakeWhile(element => element != root.Parent).Select(element => (element.Name, Identity: ElementIdentity.Of(element))).Where(item => item.Identity is not null).ToList();
        var path = named.Select(item => item.Identity!).Reverse().ToList();
        if (names.Count > 0)
            path = [.. names];
        var kind = named.Count > 0 ? named[0].Name.LocalName : container.Parent!.Name.LocalName;
        return $"{kind}:{container.Name.LocalName},{string.Join('/', Short(path))}";
    }

    // A name is said once; of ids only the first and the last: a form's and a cell's, without the tabs and sections between.
    private static IEnumerable<string> Short(List<string> path)
    {
        var once = path.Where((name, i) => i == 0 || !string.Equals(name, path[i - 1], StringComparison.OrdinalIgnoreCase)).ToList();
        var ids = once.Where(IsId).ToList();
        return once.Where(name => !IsId(name) || name == ids[0] || name == ids[^1]);
    }

    private static bool IsId(string name) => Guid.TryParse(name, out _);
}
