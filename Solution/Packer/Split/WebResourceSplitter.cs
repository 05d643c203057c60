using System;
using System.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Split;

/// <summary>Web resources: content under the path that is their name, the definition beside it.</summary>
internal sealed class WebResourceSplitter : IComponentSplitter
{
    private const string Folder = "WebResources";

    public void Split(SplitContext context)
    {
        var resources = context.Take(Folder);
        var names = resources.Select(resource => resource.Element("Name")?.Value ?? string.Empty).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var resource in resources)
        {
            var name = resource.Element("Name")?.Value ?? string.Empty;
            var entry = resource.Element("FileName")?.Value.TrimStart('/')
                ?? throw new FindingsException("PACK303", context.Package.Manifest.File, $"The web resource {name} has no FileName.");
            // A file can't be called as a folder: "x" beside "x/y.js" keeps its name in the zip.
            var isFolder = names.Any(other => other.StartsWith(name + "/", StringComparison.OrdinalIgnoreCase));
            var path = context.Free(Folder, isFolder ? entry[(entry.IndexOf('/', StringComparison.Ordinal) + 1)..] : name, string.Empty);
            context.TakeEntry(entry, path);
            context.Add(path + ".data.xml", resource);
        }
    }
}
