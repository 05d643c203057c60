using System;
using System.Collections.Generic;
using System.Linq;
using SolutionPacker.Localization;
using SolutionPacker.Source;
using SolutionPacker.Xml;

namespace SolutionPacker.Split;

/// <summary>
/// What a source keeps when a newer export takes its place, because zips don't say it: its version, that dlls come from the build, and translations into languages
/// that the environment hasn't enabled.
/// </summary>
internal static class SourceUpdate
{
    /// <summary>Every file of the source from now on: path → content.</summary>
    /// <param name="source">The source as it is.</param>
    /// <param name="files">What the zips are unpacked to, with the labels of further languages in resource files.</param>
    public static IReadOnlyDictionary<string, byte[]> Apply(SolutionSource source, IReadOnlyDictionary<string, byte[]> files)
    {
        var updated = new SortedDictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, content) in files.Where(file => !IsLeftToTheBuild(source, file.Key)))
            updated.Add(path, content);
        updated[SolutionSource.ManifestPath] = WithVersionOf(source, files[SolutionSource.ManifestPath]);
        foreach (var path in ResourceFolder.Files(source))
        {
            var there = ResourceFile.Read(ResourceFolder.LanguageOf(path, source.FullPath(path)), path, source.Load(path));
            // The source may call it by the culture's name.
            updated[path] = updated.Remove(ResourceFolder.Path(there.Language), out var unpacked) ? Merge(there, unpacked).Write() : source.Read(path);
        }

        return updated;
    }

    private static bool IsLeftToTheBuild(SolutionSource source, string path)
        => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && source.Has(path + ".data.xml") && !source.Has(path);

    private static byte[] WithVersionOf(SolutionSource source, byte[] content)
    {
        var manifest = new Manifest(SolutionXml.Parse(content, SolutionSource.ManifestPath).Root!, SolutionSource.ManifestPath);
        manifest.SetVersion(new Manifest(source.Load(SolutionSource.ManifestPath), source.FullPath(SolutionSource.ManifestPath)).Version);
        return SolutionXml.WriteClassic(manifest.Root);
    }

    // A text that neither has stays out, so that packing says that it is missing.
    private static ResourceFile Merge(ResourceFile there, byte[] unpacked)
    {
        var texts = new Dictionary<string, ResourceText>(StringComparer.Ordinal);
        foreach (var (key, text) in ResourceFile.Read(there.Language, there.File, SolutionXml.Parse(unpacked, there.File).Root!).Texts)
        {
            if (text.Value.Length > 0)
                texts.Add(key, text);
            else if (there.Texts.TryGetValue(key, out var kept))
                texts.Add(key, kept);
        }

        return there with { Texts = texts };
    }
}
