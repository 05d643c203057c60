namespace SolutionPacker.Generation;

/// <summary>A difference between the source and the assemblies' attributes.</summary>
/// <param name="Path">The file, relative to the source's root.</param>
/// <param name="Content">What it should hold; null when it should not exist.</param>
/// <param name="Reason">What differs, for a person.</param>
internal sealed record SourceChange(string Path, byte[]? Content, string Reason)
{
    public bool Deleted => Content is null;
}
