using System;
using System.IO;

namespace SolutionPacker.Merge;

/// <summary>One file of the zip.</summary>
/// <param name="Name">Entry name, with forward slashes and without a leading one.</param>
/// <param name="SourceFile">The file it comes from, as findings show it: a full path, or the zip's path with the entry's name.</param>
/// <param name="Read">Reads its content.</param>
internal sealed record PackageEntry(string Name, string SourceFile, Func<byte[]> Read)
{
    /// <summary>An entry whose content is a file on disk.</summary>
    public static PackageEntry FromFile(string name, string file) => new(name, file, () => File.ReadAllBytes(file));
}
