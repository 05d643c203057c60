using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Merge;
using SolutionPacker.Xml;

namespace SolutionPacker.Checks;

/// <summary>What package checks look at.</summary>
/// <param name="Package">What is or would be zipped.</param>
internal sealed record CheckContext(PackageContent Package)
{
    private const string TableType = "1";

    /// <summary>Where the manifest comes from, as findings show it.</summary>
    public string ManifestFile => Package.Manifest.File;

    /// <summary>Entries named <c>folder/key/name</c>, as component-framework definitions are.</summary>
    public IEnumerable<(PackageEntry Entry, string Key)> Definitions(string folder, string name) => Package.Entries
        .Select(entry => (entry, Parts: entry.Name.Split('/')))
        .Where(item => item.Parts.Length == 3 && Same(item.Parts[0], folder) && Same(item.Parts[2], name))
        .Select(item => (item.entry, item.Parts[1]));

    /// <summary>The root element of an XML entry.</summary>
    public static XElement Load(PackageEntry entry) => SolutionXml.Parse(entry.Read(), entry.SourceFile).Root!;

    /// <summary>Whether another solution is named as bringing a component.</summary>
    public bool IsRequired(string id) => Package.Manifest.MissingDependencies
        .Elements("Required")
        .Any(required => Guid.TryParse((string?)required.Attribute("id"), out var found) && Guid.TryParse(id, out var wanted) && found == wanted);

    /// <summary>Whether another solution is named as bringing a table.</summary>
    public bool IsRequiredTable(string name) => Package.Manifest.MissingDependencies
        .Elements("Required")
        .Any(required => (string?)required.Attribute("type") == TableType && Same((string?)required.Attribute("schemaName") ?? string.Empty, name));

    /// <summary>Whether a name has the publisher's prefix.</summary>
    public bool IsOwn(string? name) => name?.StartsWith(Package.Manifest.Prefix + "_", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Logical names of the package's tables.</summary>
    public HashSet<string> Tables() => Package.Components("Entities").Select(entity => entity.Element.Element("Name")?.Value ?? string.Empty).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Logical names of the publisher's own tables that the package brings with all they have.</summary>
    public HashSet<string> WholeTables() => Package.Manifest.RootComponents
        .Elements("RootComponent")
        .Where(root => (string?)root.Attribute("type") == TableType && (string?)root.Attribute("behavior") == "0")
        .Select(root => (string?)root.Attribute("schemaName"))
        .OfType<string>()
        .Where(IsOwn)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
