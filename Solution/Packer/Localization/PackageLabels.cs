using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Checks;
using SolutionPacker.Merge;
using SolutionPacker.Xml;

namespace SolutionPacker.Localization;

/// <summary>All texts of a package that can have languages. Those of component-framework tables are in entries of their own, which are written again when one changed.</summary>
internal sealed class PackageLabels
{
    private readonly PackageContent _package;
    private readonly List<(PackageEntry Entry, XElement Root)> _entries;

    public PackageLabels(PackageContent package)
    {
        _package = package;
        _entries = [.. package.Entries.Where(IsDefinition).Select(entry => (entry, CheckContext.Load(entry))).Where(item => IsNamedByItsFile(item.entry, item.Item2))];
        Groups =
        [
            .. LabelGroups.OfDocuments(package, Language),
            .. _entries.SelectMany(item => LabelGroups.Of(item.Root, Names(item.Entry), Language, item.Entry.SourceFile)),
        ];
    }

    /// <summary>LCID of the base language.</summary>
    public string Language => _package.Manifest.Language;

    /// <summary>The texts. Two may have one key, a copied form's cells for example.</summary>
    public IReadOnlyList<LabelGroup> Groups { get; }

    /// <summary>Brings changed labels into the package. The documents' are there already.</summary>
    public void Save(IEnumerable<LabelGroup> changed)
    {
        var roots = changed.Select(group => group.Container.AncestorsAndSelf().Last()).ToHashSet();
        foreach (var (entry, root) in _entries.Where(item => roots.Contains(item.Root)))
        {
            var content = SolutionXml.WriteFramework(root);
            _package.Replace(entry with { Read = () => content });
        }
    }

    // customapis/erp_Ask/customapirequestparameters/Site/customapirequestparameter.xml: every second folder is a name.
    private static string[] Names(PackageEntry entry) => [.. entry.Name.Split('/').SkipLast(1).Where((_, i) => i % 2 == 1)];

    private static bool IsDefinition(PackageEntry entry)
        => entry.Name.Split('/') is { Length: >= 3 } parts && parts.Length % 2 == 1 && entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase);

    private static bool IsNamedByItsFile(PackageEntry entry, XElement root)
        => entry.Name.EndsWith($"/{root.Name.LocalName}.xml", StringComparison.OrdinalIgnoreCase);
}
