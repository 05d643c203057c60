namespace SolutionPacker.Commands;

/// <summary>Which zips one run writes.</summary>
internal enum PackTarget
{
    Unmanaged,
    Managed,
    Both,
}
