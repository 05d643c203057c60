using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Assemblies;

/// <summary>A plug-in package: a NuGet package with plug-in assemblies and what they depend on (SOLUTION-FORMAT 4.1).</summary>
internal static class PackageFile
{
    /// <summary>The folder of the package that counts.</summary>
    public const string Folder = "lib/net462";

    /// <summary>The DLLs in the folder by simple name.</summary>
    /// <param name="content">The .nupkg.</param>
    /// <param name="name">What to call it in an error.</param>
    /// <exception cref="SolutionImportException">It is no package, or one that isn't safe to unpack.</exception>
    public static IReadOnlyDictionary<string, byte[]> Assemblies(byte[] content, string name)
    {
        using var zip = SolutionZip.OpenPackage(content, name);
        return zip.Below(Folder)
            .Where(n => n.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && n.Count(c => c == '/') == Folder.Count(c => c == '/') + 1)
            .ToDictionary(n => Path.GetFileNameWithoutExtension(n), n => zip.Read(n), StringComparer.OrdinalIgnoreCase);
    }
}
