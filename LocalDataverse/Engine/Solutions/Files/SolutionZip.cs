using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Files;

/// <summary>
/// The entries of a solution zip, by name ignoring case, as SOLUTION-FORMAT 1 says. Nothing is ever written to disk; an entry is unpacked when it is read, and counted while it is.
/// </summary>
internal sealed class SolutionZip : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly MemoryStream _content;
    private readonly SolutionZipLimits _limits;
    private readonly Dictionary<string, ZipArchiveEntry> _entries;
    private readonly HashSet<string> _read = new(StringComparer.OrdinalIgnoreCase);
    private long _total;

    private SolutionZip(ZipArchive archive, MemoryStream content, SolutionZipLimits limits, Dictionary<string, ZipArchiveEntry> entries)
    {
        _archive = archive;
        _content = content;
        _limits = limits;
        _entries = entries;
    }

    /// <summary>The entries' names.</summary>
    public IReadOnlyCollection<string> Names => _entries.Keys;

    /// <summary>The whole zip.</summary>
    public byte[] Content => _content.ToArray();

    /// <summary>The entries that nobody has read.</summary>
    public IEnumerable<string> Unread => _entries.Keys.Where(n => !_read.Contains(n)).Order(StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens a zip and checks what can be checked without unpacking it.</summary>
    /// <exception cref="SolutionImportException">No zip, or one that isn't safe or isn't a solution.</exception>
    public static SolutionZip Open(Stream stream, SolutionZipLimits? limits = null)
    {
        limits ??= SolutionZipLimits.Default;
        var zip = Open(
            Buffer(stream, limits.ZipBytes),
            limits,
            "The file is not a zip. Give the .zip that 'pac solution pack', 'pac solution export' or the maker portal wrote.");
        foreach (var required in (string[])["solution.xml", "customizations.xml", "[Content_Types].xml"])
        {
            if (zip.Contains(required)) continue;
            var hint = Hint(zip, required);
            zip.Dispose();
            throw new SolutionImportException($"The zip has no {required} at its root, so it is not a solution. {hint}".TrimEnd());
        }
        return zip;
    }

    /// <summary>Opens a package that lies in a solution; the same limits and rules for names count.</summary>
    public static SolutionZip OpenPackage(byte[] content, string name) =>
        Open(new MemoryStream(content, writable: false), SolutionZipLimits.Default, $"The package {name} is not a zip.");

    private static SolutionZip Open(MemoryStream content, SolutionZipLimits limits, string notAZip)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(content, ZipArchiveMode.Read);
            return new SolutionZip(archive, content, limits, ZipEntryNames.Index(archive, limits));
        }
        catch (InvalidDataException e)
        {
            archive?.Dispose();
            throw new SolutionImportException(notAZip, e);
        }
        catch (SolutionImportException)
        {
            archive?.Dispose();
            throw;
        }
    }

    /// <summary>True when there is such an entry. A leading slash, as in FileName elements, doesn't matter.</summary>
    public bool Contains(string name) => _entries.ContainsKey(Normalise(name));

    /// <summary>Reads an entry.</summary>
    /// <exception cref="SolutionImportException">There is none, it is damaged, or larger than allowed.</exception>
    public byte[] Read(string name)
    {
        name = Normalise(name);
        if (!_entries.TryGetValue(name, out var entry)) throw new SolutionImportException($"The zip has no entry {name}, which the solution refers to.");
        _read.Add(name);
        try
        {
            using var source = entry.Open();
            return Unpack(source, entry);
        }
        catch (InvalidDataException e)
        {
            throw new SolutionImportException($"The zip's entry {name} is damaged: {e.Message}", e);
        }
    }

    /// <summary>Reads an entry as XML.</summary>
    public XElement ReadXml(string name) => SafeXml.Parse(Read(name), Normalise(name));

    /// <summary>Says that an entry needs no reading: it was looked after otherwise.</summary>
    public void MarkRead(string name) => _read.Add(Normalise(name));

    /// <summary>The names below a folder, given without slashes at its ends.</summary>
    public IEnumerable<string> Below(string folder) =>
        _entries.Keys.Where(n => n.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public void Dispose() => _archive.Dispose();

    private static string Normalise(string name) => name.TrimStart('/');

    private static string Hint(SolutionZip zip, string required)
    {
        var deeper = zip.Names.FirstOrDefault(n => n.EndsWith("/" + required, StringComparison.OrdinalIgnoreCase));
        if (deeper is null) return "";
        return deeper.StartsWith("Other/", StringComparison.OrdinalIgnoreCase)
            ? "It holds the unpacked source: pack it with 'pac solution pack'."
            : $"It is at {deeper}: zip the folder's content, not the folder.";
    }

    private static MemoryStream Buffer(Stream stream, long limit)
    {
        var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = stream.Read(chunk, 0, chunk.Length)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > limit) throw new SolutionImportException($"The zip is larger than {limit >> 20} MB, the limit of an import.");
        }
        buffer.Position = 0;
        return buffer;
    }

    // What the zip says of an entry's size may be a lie: the bytes that really come are counted.
    private byte[] Unpack(Stream source, ZipArchiveEntry entry)
    {
        using var target = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while ((read = source.Read(chunk, 0, chunk.Length)) > 0)
        {
            target.Write(chunk, 0, read);
            _total += read;
            ZipEntryNames.CheckSize(entry, target.Length, _limits);
            if (_total > _limits.TotalBytes) throw new SolutionImportException($"The zip unpacks to more than {_limits.TotalBytes >> 20} MB, the limit of an import.");
        }
        return target.ToArray();
    }
}
