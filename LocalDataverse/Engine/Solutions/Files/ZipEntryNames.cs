using System;
using System.Collections.Generic;
using System.IO.Compression;
using System.Linq;

namespace LocalDataverse.Engine.Solutions.Files;

/// <summary>Checks the directory of a zip: names that stay inside, no name twice, sizes in their limits.</summary>
internal static class ZipEntryNames
{
    /// <summary>The zip's files by name; folder entries are left out.</summary>
    /// <exception cref="SolutionImportException">A name or a size isn't acceptable.</exception>
    public static Dictionary<string, ZipArchiveEntry> Index(ZipArchive archive, SolutionZipLimits limits)
    {
        if (archive.Entries.Count > limits.Entries)
            throw new SolutionImportException($"The zip has {archive.Entries.Count} entries; an import takes at most {limits.Entries}.");
        var index = new Dictionary<string, ZipArchiveEntry>(StringComparer.OrdinalIgnoreCase);
        long total = 0;
        foreach (var entry in archive.Entries)
        {
            CheckName(entry.FullName);
            if (entry.FullName.EndsWith('/')) continue;
            if (entry.IsEncrypted) throw new SolutionImportException($"The zip's entry {entry.FullName} is encrypted; solutions have no password. Pack it anew without one.");
            CheckSize(entry, entry.Length, limits);
            total += entry.Length;
            if (total > limits.TotalBytes) throw new SolutionImportException($"The zip unpacks to more than {limits.TotalBytes >> 20} MB, the limit of an import.");
            if (!index.TryAdd(entry.FullName, entry)) throw new SolutionImportException($"The zip has the entry {entry.FullName} twice; which one counts is unclear. Pack it anew.");
        }
        return index;
    }

    /// <summary>Checks the unpacked size of an entry.</summary>
    public static void CheckSize(ZipArchiveEntry entry, long bytes, SolutionZipLimits limits)
    {
        if (bytes > limits.EntryBytes) throw new SolutionImportException($"The zip's entry {entry.FullName} unpacks to more than {limits.EntryBytes >> 20} MB, the limit of an import.");
        if (bytes >= limits.RatioFrom && bytes / Math.Max(1, entry.CompressedLength) > limits.Ratio)
            throw new SolutionImportException($"The zip's entry {entry.FullName} unpacks to more than {limits.Ratio} times its packed size; such a zip is not unpacked.");
    }

    private static void CheckName(string name)
    {
        if (name.Contains('\\'))
        {
            throw new SolutionImportException(
                $"The zip's entry '{name}' has a backslash in its name; zip entries have forward slashes. Compress-Archive of Windows PowerShell writes such zips: pack with 'pac solution pack' or 7-Zip.");
        }
        if (name.StartsWith('/') || name.Contains(':') || name.Any(char.IsControl) || name.TrimEnd('/').Split('/').Any(s => s is "" or "." or ".."))
            throw new SolutionImportException($"The zip's entry '{Printable(name)}' has a path that leaves the zip; such a zip is not imported.");
    }

    private static string Printable(string name) => new(name.Select(c => char.IsControl(c) ? '?' : c).ToArray());
}
