using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace SolutionPacker.Tests.Support;

/// <summary>Writes and changes zips, also such as no packer would write.</summary>
internal static class Zips
{
    public const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/octet-stream\" /><Default Extension=\"dll\" ContentType=\"application/octet-stream\" /></Types>";

    public static string Write(TempFolder folder, params (string Name, string Content)[] entries)
        => Write(folder.File($"{Guid.NewGuid():N}.zip"), entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Content))));

    /// <summary>A copy of a zip with one entry's text changed.</summary>
    public static string Change(TempFolder folder, string zip, string entry, Func<string, string> change)
        => Change(folder, zip, entries => entries[entry] = Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(entries[entry]))));

    /// <summary>A copy of a zip with other entries.</summary>
    public static string Change(TempFolder folder, string zip, Action<Dictionary<string, byte[]>> change)
    {
        var entries = Read(zip);
        change(entries);
        return Write(folder.File($"{Guid.NewGuid():N}.zip"), entries.Select(entry => (entry.Key, entry.Value)));
    }

    public static Dictionary<string, byte[]> Read(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        return archive.Entries.ToDictionary(entry => entry.FullName, Bytes);
    }

    private static string Write(string path, IEnumerable<(string Name, byte[] Content)> entries)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        foreach (var (name, content) in entries)
        {
            using var stream = archive.CreateEntry(name).Open();
            stream.Write(content);
        }

        return path;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
