namespace SolutionPacker.Merge;

/// <summary>One file of the zip.</summary>
/// <param name="Name">Entry name, with forward slashes and without a leading one.</param>
/// <param name="SourceFile">Full path of the file it is read from.</param>
internal sealed record PackageEntry(string Name, string SourceFile);
