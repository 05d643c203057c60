namespace SolutionPacker.Merge;

/// <summary>A folder with one XML file a component, all of which go into one node.</summary>
/// <param name="folder">Folder in the source.</param>
/// <param name="node">Node of customizations.xml.</param>
internal sealed class DefinitionMerger(string folder, string node) : IComponentMerger
{
    public void Merge(MergeContext context)
    {
        foreach (var file in context.Take(folder, ".xml"))
            context.Merge(file, node);
    }
}
