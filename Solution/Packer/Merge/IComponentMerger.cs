namespace SolutionPacker.Merge;

/// <summary>Brings one kind of component from its unpacked files into the package.</summary>
internal interface IComponentMerger
{
    void Merge(MergeContext context);
}
