using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Merge;
using SolutionPacker.Source;

namespace SolutionPacker.Checks;

/// <summary>What package checks look at.</summary>
/// <param name="Source">The unpacked solution.</param>
/// <param name="Package">What would be zipped.</param>
internal sealed record CheckContext(SolutionSource Source, PackageContent Package)
{
    /// <summary>Full path of Other/Solution.xml.</summary>
    public string ManifestFile => Source.FullPath(SolutionSource.ManifestPath);

    /// <summary>Entries named <c>folder/key/name</c>, as component-framework definitions are.</summary>
    public IEnumerable<(PackageEntry Entry, string Key)> Definitions(string folder, string name) => Package.Entries
        .Select(entry => (entry, Parts: entry.Name.Split('/')))
        .Where(item => item.Parts.Length == 3 && Same(item.Parts[0], folder) && Same(item.Parts[2], name))
        .Select(item => (item.entry, item.Parts[1]));

    /// <summary>The root element of an XML entry.</summary>
    public XElement Load(PackageEntry entry) => Source.Load(Path.GetRelativePath(Source.Root, entry.SourceFile));

    /// <summary>Whether another solution is named as bringing a component.</summary>
    public bool IsRequired(string id) => Package.Manifest.MissingDependencies
        .Elements("Required")
        .Any(required => Guid.TryParse((string?)required.Attribute("id"), out var found) && Guid.TryParse(id, out var wanted) && found == wanted);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
