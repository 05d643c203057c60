using System.Collections.Generic;
using System.IO;
using SolutionPacker.Merge;
using SolutionPacker.Source;

namespace SolutionPacker.Split;

/// <summary>Turns a package into unpacked source.</summary>
internal static class Splitter
{
    /// <summary>Every file of the source: path, with forward slashes → content.</summary>
    /// <exception cref="Diagnostics.FindingsException">The zip lacks what it refers to, or two parts would share a file.</exception>
    public static IReadOnlyDictionary<string, byte[]> Split(PackageContent package)
    {
        var context = new SplitContext(package);
        foreach (var splitter in ComponentSplitters.All)
            splitter.Split(context);
        context.Add(SolutionSource.SkeletonPath, context.Customizations);
        context.Add(SolutionSource.ManifestPath, package.Manifest.Root);
        return context.Files;
    }

    /// <summary>Writes the source of <see cref="Split"/> into a folder, which is made when missing.</summary>
    public static void Write(IReadOnlyDictionary<string, byte[]> files, string folder)
    {
        foreach (var (path, content) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, content);
        }
    }
}
