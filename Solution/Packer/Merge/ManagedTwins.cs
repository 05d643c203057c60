using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SolutionPacker.Merge;

/// <summary>
/// Sources for both package types keep files that differ twice: <c>x.xml</c> and <c>x_managed.xml</c>. A managed zip takes the twin where there is one.
/// </summary>
internal static class ManagedTwins
{
    private const string Suffix = "_managed";

    // Only these kinds of component ever have twins; elsewhere a name may simply end in _managed.
    private static readonly string[] Folders = ["Entities", "AppModules", "AppModuleSiteMaps", "Dashboards", "Other"];

    public static IEnumerable<string> Resolve(IReadOnlyCollection<string> files, bool managed)
    {
        var all = files.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return files.Where(file => managed ? !all.Contains(TwinOf(file)) : !IsTwin(file));
    }

    /// <summary>The files that only a managed zip takes.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> files) => files.Where(IsTwin);

    private static bool IsTwin(string file)
        => Folders.Contains(file.Split('/')[0], StringComparer.OrdinalIgnoreCase)
            && Path.GetFileNameWithoutExtension(file).EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>What the managed package's twin of a file is called.</summary>
    public static string TwinOf(string file) => file[..^Path.GetExtension(file).Length] + Suffix + Path.GetExtension(file);
}
