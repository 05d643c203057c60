namespace SolutionPacker.Generation;

/// <summary>A source file that the assemblies' attributes determine.</summary>
/// <param name="Path">Relative to the source's root.</param>
/// <param name="Content">Its exact bytes.</param>
internal sealed record GeneratedFile(string Path, byte[] Content);
