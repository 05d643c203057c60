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

    private const string ProcessAction = "3";

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
    public bool IsRequiredTable(string name) => IsRequiredName(TableType, name);

    /// <summary>Whether another solution is named as bringing what is called so. Newer kinds have their name in an attribute of its column's name.</summary>
    /// <param name="type">The kind's number, or null for a kind whose number differs from one organisation to the next.</param>
    /// <param name="name">Schema name or unique name.</param>
    public bool IsRequiredName(string? type, string name) => Package.Manifest.MissingDependencies
        .Elements("Required")
        .Where(required => type is null || (string?)required.Attribute("type") == type)
        .SelectMany(required => required.Attributes())
        .Any(attribute => (attribute.Name.LocalName == "schemaName" || attribute.Name.LocalName.StartsWith("id.", StringComparison.Ordinal)) && Same(attribute.Value, name));

    /// <summary>Messages of the package's own: those of custom APIs and of custom process actions.</summary>
    public HashSet<string> Messages() => Definitions("customapis", "customapi.xml").Select(definition => definition.Key)
        .Concat(ProcessActions())
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Messages of the package's custom process actions.</summary>
    public HashSet<string> ProcessActions() => Package.Components("Workflows")
        .Where(process => process.Element.Element("Category")?.Value == ProcessAction)
        .Select(process => $"{Package.Manifest.Prefix}_{process.Element.Element("UniqueName")?.Value}")
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

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
