using System;

namespace SolutionPacker.Merge;

/// <summary>A folder of definitions (merged into a node) beside content files (entries of the zip, byte for byte).</summary>
/// <param name="folder">Folder in the source.</param>
/// <param name="definition">How a definition's name ends.</param>
/// <param name="node">Node of customizations.xml.</param>
/// <param name="entryFolder">Folder in the zip where it differs from the source's.</param>
internal sealed class ContentMerger(string folder, string definition, string node, string? entryFolder = null) : IComponentMerger
{
    public void Merge(MergeContext context)
    {
        foreach (var file in context.Take(folder, definition))
            context.Merge(file, node);
        foreach (var file in context.Left)
        {
            if (file.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase))
                context.AddEntry(file, (entryFolder ?? folder) + file[folder.Length..]);
        }
    }
}
