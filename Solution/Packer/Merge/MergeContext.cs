using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Source;
using SolutionPacker.Xml;

namespace SolutionPacker.Merge;

/// <summary>What a merger works with. Every source file must be taken by one merger; what nobody takes is reported.</summary>
internal sealed class MergeContext
{
    private readonly SolutionSource _source;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyDictionary<string, string> _mapped;
    private readonly bool _managed;

    /// <param name="source">The unpacked solution.</param>
    /// <param name="package">What is being built.</param>
    /// <param name="mapped">Files taken from elsewhere: path in the source → full path (as SolutionPackager's map file).</param>
    /// <param name="managed">Whether <c>_managed</c> twins replace their plain files.</param>
    public MergeContext(SolutionSource source, PackageContent package, IReadOnlyDictionary<string, string> mapped, bool managed)
    {
        _source = source;
        Package = package;
        _mapped = mapped;
        _managed = managed;
        Take(SolutionSource.ManifestPath);
        Take(SolutionSource.SkeletonPath);
    }

    public PackageContent Package { get; }

    /// <summary>Files nobody took so far, without the twins of the other package type.</summary>
    public IReadOnlyList<string> Left => [.. _source.Files.Where(file => !_taken.Contains(file))];

    /// <summary>The files of a folder that end so, twins resolved, ordered by name; they count as taken.</summary>
    public IReadOnlyList<string> Take(string folder, string suffix)
    {
        var files = _source.In(folder).Where(file => file.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)).ToList();
        foreach (var file in files)
            Take(file);
        return [.. ManagedTwins.Resolve(files, _managed)];
    }

    /// <summary>Marks a file as taken and says whether it exists.</summary>
    public bool Take(string file)
    {
        _taken.Add(file);
        return _source.Has(file);
    }

    public XElement Load(string file) => _source.Load(file);

    public string FullPath(string file) => _source.FullPath(file);

    /// <summary>
    /// Adds what a file holds to a node of customizations.xml: its root's children when the root is called as the node, else the root itself.
    /// </summary>
    public void Merge(string file, string node) => Merge(file, Node(node, file));

    /// <inheritdoc cref="Merge(string,string)"/>
    public void Merge(string file, XElement node)
    {
        var root = SolutionXml.WithoutXsi(Load(file));
        foreach (var component in root.Name == node.Name ? root.Elements().ToList() : [root])
            node.Add(Annotated(component, file));
    }

    /// <summary>A copy of an element that remembers its file.</summary>
    public XElement Annotated(XElement element, string file)
    {
        var copy = new XElement(element);
        copy.AddAnnotation(new SourceFile(FullPath(file)));
        return copy;
    }

    /// <summary>The node of customizations.xml that takes a kind of component.</summary>
    /// <exception cref="FindingsException">PACK302: the skeleton has no such node.</exception>
    public XElement Node(string name, string file) => Package.Customizations.Element(name) ?? throw new FindingsException(
        "PACK302",
        FullPath(SolutionSource.SkeletonPath),
        $"There is no <{name} /> node, so {file} has no place to go. Add the empty node.");

    /// <summary>Says that files are no part of the package.</summary>
    public void LeaveOut(string folder, IEnumerable<string> files, string reason)
    {
        foreach (var file in files)
            Take(file);
        Package.LeftOut.Add(new Finding(FrameworkMerger.Code, FullPath(folder), reason, IsWarning: true));
    }

    /// <summary>Adds a file as an entry under its own path or another name.</summary>
    public void AddEntry(string file, string? name = null)
    {
        Take(file);
        var full = _mapped.GetValueOrDefault(file) ?? FullPath(file);
        if (!File.Exists(full))
            throw new FindingsException("PACK303", full, $"The file is missing; the zip needs it as {name ?? file}.");
        Package.Add(PackageEntry.FromFile(name ?? file, full));
    }
}
