using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;
using SolutionPacker.Packaging;
using SolutionPacker.Registration.Reading;
using SolutionPacker.Source;

namespace SolutionPacker.Compare;

/// <summary>Reads a solution that is a zip or unpacked source.</summary>
internal static class PackageSource
{
    private const string Definition = ".dll.data.xml";

    /// <summary>The package a path stands for.</summary>
    /// <param name="path">A zip, or the folder that holds Other/Solution.xml.</param>
    /// <param name="assemblies">Dlls that stand for those of the same name which a folder doesn't hold.</param>
    /// <param name="managed">Which package a folder is read as.</param>
    /// <exception cref="FindingsException">It can't be read.</exception>
    public static PackageContent Open(string path, IReadOnlyList<string> assemblies, bool managed)
    {
        if (!Directory.Exists(path))
            return SolutionZipReader.Read(path);
        var source = SolutionSource.Open(path);
        return Merger.Merge(source, Mapped(source, assemblies), managed);
    }

    private static Dictionary<string, string> Mapped(SolutionSource source, IReadOnlyList<string> assemblies)
    {
        var names = assemblies.ToDictionary(assembly => AssemblyReader.Read(assembly).FullName, StringComparer.OrdinalIgnoreCase);
        return source.In("PluginAssemblies")
            .Where(file => file.EndsWith(Definition, StringComparison.OrdinalIgnoreCase))
            .Select(file => (Dll: file[..^".data.xml".Length], Assembly: names.GetValueOrDefault((string?)source.Load(file).Attribute("FullName") ?? string.Empty)))
            .Where(pair => pair.Assembly is not null)
            .ToDictionary(pair => pair.Dll, pair => pair.Assembly!, StringComparer.OrdinalIgnoreCase);
    }
}
