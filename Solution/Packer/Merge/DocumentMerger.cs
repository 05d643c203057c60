namespace SolutionPacker.Merge;

/// <summary>One file that holds all components of a kind.</summary>
/// <param name="file">The file in the source.</param>
/// <param name="node">Node of customizations.xml.</param>
internal sealed class DocumentMerger(string file, string node) : IComponentMerger
{
    public void Merge(MergeContext context)
    {
        if (context.Take(file))
            context.Merge(file, node);
    }
}
