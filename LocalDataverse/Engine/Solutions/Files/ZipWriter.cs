using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Files;

/// <summary>Writes a solution zip as the platform's export does (SOLUTION-FORMAT 1): the same content gives the same bytes.</summary>
internal static class ZipWriter
{
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    // The first moment a zip can name: an export's bytes don't depend on the clock.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the zip.</summary>
    public static byte[] Write(XElement manifest, XElement customizations, IReadOnlyDictionary<string, byte[]> files)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "customizations.xml", Bytes(customizations));
            Add(archive, "solution.xml", Bytes(manifest));
            foreach (var (name, content) in files.OrderBy(f => f.Key, StringComparer.Ordinal)) Add(archive, name, content);
            Add(archive, "[Content_Types].xml", Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>" + ContentTypesOf(files.Keys).ToString(SaveOptions.DisableFormatting)));
        }
        return stream.ToArray();
    }

    private static XElement ContentTypesOf(IEnumerable<string> names)
    {
        var extensions = names.Select(Extension).Where(e => e.Length > 0).Append("xml").Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);
        return new XElement(
            Types + "Types",
            extensions.Select(e => new XElement(Types + "Default", new XAttribute("Extension", e), new XAttribute("ContentType", "application/octet-stream"))),
            names.Where(n => Extension(n).Length == 0).Order(StringComparer.Ordinal).Select(n => new XElement(Types + "Override", new XAttribute("PartName", "/" + n), new XAttribute("ContentType", "application/octet-stream"))));
    }

    private static string Extension(string name) => Path.GetExtension(name).TrimStart('.');

    private static byte[] Bytes(XElement element) => Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting));

    private static void Add(ZipArchive archive, string name, byte[] content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var target = entry.Open();
        target.Write(content);
    }
}
