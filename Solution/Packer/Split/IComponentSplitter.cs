namespace SolutionPacker.Split;

/// <summary>Brings one kind of component from the package into its unpacked files: the opposite of the merger of that kind.</summary>
internal interface IComponentSplitter
{
    void Split(SplitContext context);
}
