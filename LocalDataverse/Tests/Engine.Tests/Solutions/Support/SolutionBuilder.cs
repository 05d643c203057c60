using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace LocalDataverse.Engine.Tests.Solutions.Support;

/// <summary>Builds a solution zip.</summary>
internal sealed class SolutionBuilder
{
    private readonly List<(string Path, byte[] Content)> _entries = [];
    private readonly StringBuilder _nodes = new();
    private readonly StringBuilder _roots = new();

    public string UniqueName { get; set; } = "Test";

    public string Version { get; set; } = "1.0.0.0";

    public string Managed { get; set; } = "0";

    /// <summary>LCID of the solution's base language.</summary>
    public int Language { get; set; } = 1033;

    public string MissingDependencies { get; set; } = "";

    /// <summary>The element ParentSolution of a patch.</summary>
    public string Parent { get; set; } = "";

    /// <summary>Leaves one of the three root files out.</summary>
    public string? Without { get; set; }

    /// <summary>Replaces customizations.xml.</summary>
    public string? Customizations { get; set; }

    public SolutionBuilder Node(string xml)
    {
        _nodes.Append(xml);
        return this;
    }

    public SolutionBuilder Root(int type, string attributes, int behavior = 0)
    {
        _roots.Append(CultureInfo.InvariantCulture, $"<RootComponent type=\"{type}\" {attributes} behavior=\"{behavior}\" />");
        return this;
    }

    public SolutionBuilder File(string path, string content) => File(path, Encoding.UTF8.GetBytes(content));

    public SolutionBuilder File(string path, byte[] content)
    {
        _entries.Add((path, content));
        return this;
    }

    public MemoryStream Build()
    {
        var manifest = $"""
            <ImportExportXml languagecode="{Language}"><SolutionManifest><UniqueName>{UniqueName}</UniqueName>
            <LocalizedNames><LocalizedName description="Test solution" languagecode="1033" /></LocalizedNames><Descriptions /><Version>{Version}</Version><Managed>{Managed}</Managed>
            <Publisher><UniqueName>tester</UniqueName><CustomizationPrefix>tst</CustomizationPrefix><CustomizationOptionValuePrefix>10000</CustomizationOptionValuePrefix></Publisher>
            {Parent}<RootComponents>{_roots}</RootComponents><MissingDependencies>{MissingDependencies}</MissingDependencies></SolutionManifest></ImportExportXml>
            """;
        var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">");
        foreach (var extension in _entries.Select(e => Path.GetExtension(e.Path).TrimStart('.')).Append("xml").Where(e => e.Length > 0).Distinct()) types.Append(CultureInfo.InvariantCulture, $"<Default Extension=\"{extension}\" ContentType=\"application/octet-stream\" />");
        foreach (var (path, _) in _entries.Where(e => Path.GetExtension(e.Path).Length == 0)) types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{path}\" ContentType=\"application/octet-stream\" />");
        types.Append("</Types>");
        var files = new List<(string Path, byte[] Content)>
        {
            ("customizations.xml", Encoding.UTF8.GetBytes(Customizations ?? $"\uFEFF<ImportExportXml>{_nodes}</ImportExportXml>")),
            ("solution.xml", Encoding.UTF8.GetBytes(manifest)),
            ("[Content_Types].xml", Encoding.UTF8.GetBytes(types.ToString())),
        };
        return Zip(files.Where(f => f.Path != Without).Concat(_entries));
    }

    public static MemoryStream Zip(IEnumerable<(string Path, byte[] Content)> entries)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in entries)
            {
                using var entry = archive.CreateEntry(path, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }
        stream.Position = 0;
        return stream;
    }
}
