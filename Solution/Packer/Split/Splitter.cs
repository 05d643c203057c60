using System.Collections.Generic;
using System.IO;
using SolutionPacker.Localization;
using SolutionPacker.Merge;
using SolutionPacker.Source;

namespace SolutionPacker.Split;

/// <summary>Turns a package into unpacked source.</summary>
internal static class Splitter
{
    /// <summary>Every file of the source: path, with forward slashes → content.</summary>
    /// <param name="package">The package.</param>
    /// <param name="localize">Whether the labels of further languages go into resource files.</param>
    /// <exception cref="Diagnostics.FindingsException">The zip lacks what it refers to, or two parts would share a file.</exception>
    public static IReadOnlyDictionary<string, byte[]> Split(PackageContent package, bool localize = false)
    {
        var (rest, resources) = localize ? LabelExtractor.Extract(package) : (package, []);
        var context = new SplitContext(rest);
        foreach (var splitter in ComponentSplitters.All)
            splitter.Split(context);
        context.Add(SolutionSource.SkeletonPath, context.Customizations);
        context.Add(SolutionSource.ManifestPath, rest.Manifest.Root);
        foreach (var resource in resources)
            context.Add(resource.File, resource.Write());
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
