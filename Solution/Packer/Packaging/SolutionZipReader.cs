using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;
using SolutionPacker.Source;
using SolutionPacker.Xml;

namespace SolutionPacker.Packaging;

/// <summary>Reads a solution zip, whoever made it. Nothing in it is trusted: names, sizes and XML are checked before anything is done with them.</summary>
internal static class SolutionZipReader
{
    /// <summary>What all entries together may hold, in bytes: four times the largest zip an import takes (128 MB).</summary>
    private const long MaximumLength = 4L * 128 * 1024 * 1024;

    private const int MaximumEntries = 50_000;

    /// <summary>The whole zip, in memory.</summary>
    /// <exception cref="FindingsException">PACK401: no zip, or a broken one. PACK402: no solution. PACK403: an entry's name. PACK404: too large.</exception>
    public static PackageContent Read(string path)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            return Read(zip, path);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new FindingsException("PACK401", path, $"This can't be read as a zip: {exception.Message}", exception);
        }
    }

    private static PackageContent Read(ZipArchive zip, string path)
    {
        if (zip.Entries.Count > MaximumEntries)
            throw new FindingsException("PACK404", path, $"The zip has {zip.Entries.Count} entries; {MaximumEntries} are read at most.");
        if (zip.Entries.Sum(entry => (decimal)entry.Length) > MaximumLength)
            throw TooLarge(path);
        var left = MaximumLength;
        // A name that ends with a slash is a folder.
        var entries = zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).Select(entry => new PackageEntry(Checked(entry.FullName, path), $"{path}/{entry.FullName}", Held(Content(entry, path, ref left)))).ToList();

        PackageEntry Part(string name) => entries.FirstOrDefault(entry => string.Equals(entry.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new FindingsException("PACK402", path, $"There is no {name} in the zip: it is no solution.");

        var (manifest, customizations, types) = (Part(SolutionZip.ManifestEntry), Part(SolutionZip.CustomizationsEntry), Part(SolutionZip.ContentTypesEntry));
        var root = SolutionXml.Parse(customizations.Read(), customizations.SourceFile).Root!;
        root.AddAnnotation(new SourceFile(customizations.SourceFile));
        var package = new PackageContent(new Manifest(SolutionXml.Parse(manifest.Read(), manifest.SourceFile).Root!, manifest.SourceFile), root, types.Read());
        foreach (var entry in entries.Where(entry => entry != manifest && entry != customizations && entry != types))
            package.Add(entry);
        return package;
    }

    private static Func<byte[]> Held(byte[] content) => () => content;

    private static string Checked(string name, string path) => name.Contains('\\') || name.StartsWith('/') || name.Contains(':') || name.Split('/').Any(part => part is "" or "." or "..")
        ? throw new FindingsException("PACK403", path, $"The entry '{name}' doesn't have a plain relative path with forward slashes.")
        : name;

    private static FindingsException TooLarge(string path) => new("PACK404", path, $"The zip holds more than {MaximumLength / 1024 / 1024} MB.");

    // The length a zip declares may be a lie, so it is counted.
    private static byte[] Content(ZipArchiveEntry entry, string path, ref long left)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if ((left -= read) < 0)
                throw TooLarge(path);
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
