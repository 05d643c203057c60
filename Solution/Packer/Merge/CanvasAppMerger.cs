using System;
using System.Linq;

namespace SolutionPacker.Merge;

/// <summary>
/// Canvas apps: definitions into their node, the files beside them as entries. Folders below hold an app's unpacked source, for people to read; what counts is the .msapp.
/// </summary>
internal sealed class CanvasAppMerger : IComponentMerger
{
    private const string Folder = "CanvasApps";

    private readonly ContentMerger _content = new(Folder, ".meta.xml", Folder);

    public void Merge(MergeContext context)
    {
        var below = context.Left.Where(file => file.StartsWith(Folder + "/", StringComparison.OrdinalIgnoreCase) && file.Count(letter => letter == '/') > 1);
        foreach (var source in below.GroupBy(file => string.Join('/', file.Split('/').Take(2)), StringComparer.OrdinalIgnoreCase).ToList())
            context.LeaveOut(source.Key, source, "This is the unpacked source of a canvas app; what is packed is the .msapp beside it.");
        _content.Merge(context);
    }
}
