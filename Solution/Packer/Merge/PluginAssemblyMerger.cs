namespace SolutionPacker.Merge;

/// <summary>Plug-in assemblies: the definition into its node, the dll (from the build where it is mapped) as an entry.</summary>
internal sealed class PluginAssemblyMerger : IComponentMerger
{
    private const string Definition = ".data.xml";

    public void Merge(MergeContext context)
    {
        foreach (var file in context.Take("PluginAssemblies", ".dll" + Definition))
        {
            context.Merge(file, "SolutionPluginAssemblies");
            context.AddEntry(file[..^Definition.Length]);
        }
    }
}
