using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SolutionPacker.Commands;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;
using SolutionPacker.Packaging;
using SolutionPacker.Source;
using Xunit;

namespace SolutionPacker.Tests.Support;

/// <summary>Runs the packer the way its command line does.</summary>
internal static class Packing
{
    public static string SamplePlugins => Path.Combine(AppContext.BaseDirectory, "Sample", "Sample.Plug-ins.dll");

    public static PackResult Run(TempSource source, bool write = false, PackTarget target = PackTarget.Unmanaged, string? version = null, params string[] assemblies)
        => Pack.Run(new PackRequest(source.Root, assemblies, source.Output, target, version, write));

    /// <summary>Packs and returns the only finding it must end with.</summary>
    public static Finding Refusal(TempSource source, params string[] assemblies) => Assert.Single(Refusals(source, assemblies));

    public static IReadOnlyList<Finding> Refusals(TempSource source, params string[] assemblies)
        => Assert.Throws<FindingsException>(() => Run(source, assemblies: assemblies)).Findings;

    /// <summary>Packs and returns the only warning there is; it must not stand in the way.</summary>
    public static Finding Warning(TempSource source) => Assert.Single(Run(source, target: PackTarget.Both).Warnings);

    /// <summary>Packs the unmanaged zip and reads it back.</summary>
    public static Dictionary<string, byte[]> Entries(TempSource source, PackTarget target = PackTarget.Unmanaged)
        => Zips.Read(Assert.Single(Run(source, target: target).Zips));

    /// <summary>A package of the solution beside this project.</summary>
    public static PackageContent Product(bool managed = false)
    {
        var source = SolutionSource.Open(Path.Combine(Repository.SolutionFolder, "src"));
        // The dlls come from the build of the product; any file can stand for them here.
        var mapped = source.Files
            .Where(file => file.EndsWith(".dll.data.xml", StringComparison.OrdinalIgnoreCase))
            .ToDictionary(file => file[..^".data.xml".Length], _ => SamplePlugins, StringComparer.OrdinalIgnoreCase);
        return Merger.Merge(source, mapped, managed);
    }
}
