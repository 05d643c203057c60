using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Source;

namespace SolutionPacker.Merge;

/// <summary>What one zip will hold: the manifest, the merged customizations and the other entries.</summary>
internal sealed class PackageContent
{
    private readonly SortedDictionary<string, PackageEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private readonly byte[]? _contentTypes;

    /// <param name="manifest">solution.xml.</param>
    /// <param name="customizations">The root of customizations.xml.</param>
    /// <param name="contentTypes">[Content_Types].xml as a zip has it; null writes it for the entries.</param>
    public PackageContent(Manifest manifest, XElement customizations, byte[]? contentTypes = null)
    {
        Manifest = manifest;
        Customizations = customizations;
        _contentTypes = contentTypes;
    }

    /// <summary>solution.xml, with the zip's own value of Managed.</summary>
    public Manifest Manifest { get; }

    /// <summary>The root of customizations.xml.</summary>
    public XElement Customizations { get; }

    /// <summary>Entries beside solution.xml, customizations.xml and [Content_Types].xml, ordered by name.</summary>
    public IReadOnlyCollection<PackageEntry> Entries => _entries.Values;

    /// <summary>What of the source isn't packed, without being wrong.</summary>
    public List<Finding> LeftOut { get; } = [];

    /// <summary>[Content_Types].xml.</summary>
    public byte[] ContentTypes => _contentTypes ?? Packaging.ContentTypes.Write(Entries);

    /// <summary>The entry of that name (case does not matter), or null.</summary>
    public PackageEntry? Entry(string name) => _entries.GetValueOrDefault(name);

    /// <summary>Adds an entry.</summary>
    /// <exception cref="FindingsException">PACK301: another file already has that name.</exception>
    public void Add(PackageEntry entry)
    {
        if (!_entries.TryAdd(entry.Name, entry))
            throw new FindingsException("PACK301", entry.SourceFile, $"The zip would hold two entries called {entry.Name}; the other comes from {_entries[entry.Name].SourceFile}.");
    }

    /// <summary>A copy whose documents can be changed.</summary>
    public PackageContent Copy()
    {
        var copy = new PackageContent(Manifest.Copy(), new XElement(Customizations), _contentTypes);
        foreach (var entry in Entries)
            copy.Add(entry);
        return copy;
    }

    /// <summary>Puts an entry in the place of the one of its name.</summary>
    public void Replace(PackageEntry entry) => _entries[entry.Name] = entry;

    /// <summary>The components merged into a node, with the file each came from.</summary>
    public IEnumerable<(XElement Element, string File)> Components(string node)
        => Customizations.Elements(node).Elements().Select(element => (element, SourceFile.Of(element)));
}
