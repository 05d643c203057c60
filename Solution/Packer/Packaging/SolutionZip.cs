using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using SolutionPacker.Merge;
using SolutionPacker.Xml;

namespace SolutionPacker.Packaging;

/// <summary>Writes a solution zip: same content, same bytes, on any day and any operating system.</summary>
internal static class SolutionZip
{
    public const string ManifestEntry = "solution.xml";
    public const string CustomizationsEntry = "customizations.xml";
    public const string ContentTypesEntry = "[Content_Types].xml";

    // The earliest time a zip can hold.
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The whole zip: customizations, manifest, content in name order, content types last.</summary>
    public static byte[] Write(PackageContent package)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, CustomizationsEntry, SolutionXml.WriteClassic(package.Customizations));
            Add(zip, ManifestEntry, SolutionXml.WriteClassic(package.Manifest.Root));
            foreach (var entry in package.Entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
                Add(zip, entry.Name, entry.Read());
            Add(zip, ContentTypesEntry, package.ContentTypes);
        }

        var bytes = stream.ToArray();
        ZipHost.Neutralise(bytes);
        return bytes;
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Timestamp;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
