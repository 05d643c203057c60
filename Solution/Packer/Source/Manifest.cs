using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Source;

/// <summary>Other/Solution.xml (packed: solution.xml), read through names instead of paths.</summary>
internal sealed class Manifest
{
    private readonly XElement _solution;

    /// <summary>Wraps a manifest's root element.</summary>
    /// <exception cref="FindingsException">PACK003: it is none.</exception>
    public Manifest(XElement root, string file)
    {
        Root = root;
        File = file;
        _solution = root.Element("SolutionManifest") ?? throw new FindingsException("PACK003", file, "There is no SolutionManifest element.");
    }

    public XElement Root { get; }

    /// <summary>Where it comes from, as findings show it.</summary>
    public string File { get; }

    /// <summary>LCID of the base language, in digits.</summary>
    public string Language => (string?)Root.Attribute("languagecode") ?? "1033";

    public string UniqueName => Text(_solution, "UniqueName");

    public string Version => Text(_solution, "Version");

    /// <summary>0 unmanaged, 1 managed, in source also 2: both.</summary>
    public string Managed
    {
        get => Text(_solution, "Managed");
        set => Set("Managed", value);
    }

    public string Prefix => Text(Section("Publisher"), "CustomizationPrefix");

    /// <summary>The publisher's option value prefix; empty when the publisher has none.</summary>
    public string OptionValuePrefix => Section("Publisher").Element("CustomizationOptionValuePrefix")?.Value ?? string.Empty;

    public XElement RootComponents => Section("RootComponents");

    /// <summary>What the solution needs that it does not bring.</summary>
    public IEnumerable<XElement> MissingDependencies => _solution.Elements("MissingDependencies").Elements("MissingDependency");

    /// <summary>A deep copy that can be changed.</summary>
    public Manifest Copy() => new(new XElement(Root), File);

    public void SetVersion(string version) => Set("Version", version);

    private void Set(string name, string value) => _solution.Elements(name).Single().Value = value;

    private XElement Section(string name) => _solution.Element(name) ?? throw new FindingsException("PACK003", File, $"There is no {name} element.");

    private string Text(XElement parent, string name) => parent.Element(name)?.Value is { Length: > 0 } value
        ? value
        : throw new FindingsException("PACK003", File, $"The element {name} is missing or empty.");
}
