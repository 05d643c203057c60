using SolutionPacker.Diagnostics;

namespace SolutionPacker.Split;

/// <summary>Plug-in assemblies: the dll where FileName says, the definition beside it.</summary>
internal sealed class PluginAssemblySplitter : IComponentSplitter
{
    public void Split(SplitContext context)
    {
        foreach (var assembly in context.Take("SolutionPluginAssemblies"))
        {
            var file = assembly.Element("FileName")?.Value.TrimStart('/')
                ?? throw new FindingsException("PACK303", context.Package.Manifest.File, $"The assembly {(string?)assembly.Attribute("FullName")} has no FileName.");
            context.TakeEntry(file, file);
            context.Add(file + ".data.xml", assembly);
        }
    }
}
