using SolutionPacker.Diagnostics;

namespace SolutionPacker.Merge;

/// <summary>Web resources: named as a path in the source; in the zip under the flat name without extension that FileName gives.</summary>
internal sealed class WebResourceMerger : IComponentMerger
{
    private const string Definition = ".data.xml";

    public void Merge(MergeContext context)
    {
        foreach (var file in context.Take("WebResources", Definition))
        {
            var name = context.Load(file).Element("FileName")?.Value
                ?? throw new FindingsException("PACK303", context.FullPath(file), "The web resource has no FileName.");
            context.Merge(file, "WebResources");
            context.AddEntry(file[..^Definition.Length], name.TrimStart('/'));
        }
    }
}
