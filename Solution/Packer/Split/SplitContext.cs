using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;
using SolutionPacker.Xml;

namespace SolutionPacker.Split;

/// <summary>What a splitter works with: it takes components out of customizations.xml and entries out of the zip, and adds files.</summary>
internal sealed class SplitContext
{
    // The characters Windows allows in no file name, wherever this runs.
    private const string NotInFileNames = "<>:\"|?*";

    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public SplitContext(PackageContent package)
    {
        Package = package;
        Customizations = new XElement(package.Customizations);
    }

    public PackageContent Package { get; }

    /// <summary>customizations.xml without what was taken so far.</summary>
    public XElement Customizations { get; }

    /// <summary>The files added so far: path in the source → content.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Entries nobody took so far.</summary>
    public IReadOnlyList<PackageEntry> Left => [.. Package.Entries.Where(entry => !_taken.Contains(entry.Name))];

    /// <summary>Takes the components out of a node, which stays, empty.</summary>
    public IReadOnlyList<XElement> Take(string node)
    {
        var components = Customizations.Elements(node).Elements().ToList();
        components.Remove();
        return components;
    }

    /// <summary>Takes an entry: it becomes the file of that path.</summary>
    /// <exception cref="FindingsException">PACK303: there is no such entry.</exception>
    public void TakeEntry(string name, string path)
    {
        var entry = Package.Entry(name) ?? throw new FindingsException("PACK303", Package.Manifest.File, $"The zip has no entry {name}, which {path} is made of.");
        _taken.Add(entry.Name);
        Add(path, entry.Read());
    }

    /// <summary>Adds a classic component's file: its root carries the declaration of xsi.</summary>
    public void Add(string path, XElement root)
    {
        var copy = SolutionXml.WithoutXsi(root);
        copy.Add(SolutionXml.XsiDeclaration);
        Add(path, SolutionXml.WriteClassic(copy));
    }

    /// <summary>Adds a file.</summary>
    /// <exception cref="FindingsException">PACK405: there is one of that path.</exception>
    public void Add(string path, byte[] content)
    {
        if (!_files.TryAdd(path, content))
            throw new FindingsException("PACK405", Package.Manifest.File, $"Two parts of the zip would become the file {path}.");
    }

    /// <summary>A path that nothing has yet, with the name made fit for a file on every system.</summary>
    /// <exception cref="FindingsException">PACK406: the component has no name.</exception>
    public string Free(string folder, string? name, string suffix)
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new FindingsException("PACK406", Package.Manifest.File, $"A component in {folder} has no name to call its file by.");
        var fit = string.Join('/', name.Split('/').Select(Fit));
        var path = $"{folder}/{fit}{suffix}";
        for (var number = 2; _files.ContainsKey(path); number++)
            path = $"{folder}/{fit}_{number}{suffix}";
        return path;
    }

    private static string Fit(string part)
    {
        var fit = new string([.. part.Select(c => char.IsControl(c) || c == '\\' || NotInFileNames.Contains(c) ? '_' : c)]).TrimEnd(' ', '.');
        return fit.Length == 0 ? "_" : fit;
    }
}
