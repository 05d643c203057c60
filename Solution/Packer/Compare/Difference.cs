namespace SolutionPacker.Compare;

/// <summary>One thing that differs between two solutions.</summary>
/// <param name="Path">Where: the nodes down to it, named components in brackets.</param>
/// <param name="Sign">+ only in the other, - only in the one, ~ in both and different.</param>
/// <param name="Detail">What changed; empty when all of it is new or gone.</param>
internal sealed record Difference(string Path, char Sign, string Detail = "")
{
    public override string ToString() => Detail.Length == 0 ? $"{Sign} {Path}" : $"{Sign} {Path}: {Detail}";
}
