using System.Collections.Generic;
using SolutionPacker.Localization;
using SolutionPacker.Source;

namespace SolutionPacker.Merge;

/// <summary>Builds a package's content from unpacked source.</summary>
internal static class Merger
{
    /// <summary>Merges everything.</summary>
    /// <param name="source">The unpacked solution.</param>
    /// <param name="mapped">Files taken from elsewhere: path in the source → full path.</param>
    /// <param name="managed">Which of the two zips.</param>
    public static PackageContent Merge(SolutionSource source, IReadOnlyDictionary<string, string> mapped, bool managed)
    {
        var manifest = new Manifest(source.Load(SolutionSource.ManifestPath), source.FullPath(SolutionSource.ManifestPath));
        manifest.Managed = managed ? "1" : "0";
        var package = new PackageContent(manifest, source.Load(SolutionSource.SkeletonPath));
        var context = new MergeContext(source, package, mapped, managed);
        var resources = ResourceFolder.Take(context);
        foreach (var merger in ComponentMergers.All)
            merger.Merge(context);
        Localizer.Apply(package, resources);
        return package;
    }
}
