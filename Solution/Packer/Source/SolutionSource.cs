using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Xml;

namespace SolutionPacker.Source;

/// <summary>The unpacked solution on disk. Paths are relative to its root, with forward slashes.</summary>
internal sealed class SolutionSource
{
    /// <summary>Path of the manifest.</summary>
    public const string ManifestPath = "Other/Solution.xml";

    /// <summary>Path of the customizations skeleton.</summary>
    public const string SkeletonPath = "Other/Customizations.xml";

    private SolutionSource(string root)
    {
        Root = root;
        Files = [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
            .Where(IsComponents)
            .Order(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The folder that holds Other/Solution.xml.</summary>
    public string Root { get; }

    /// <summary>
    /// Every file of a component, ordered by name without regard to case. Components have folders of their own: what lies beside those (a README, a project file), and what an
    /// operating system or Git hides, is no part of a solution.
    /// </summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Opens a folder.</summary>
    /// <exception cref="FindingsException">PACK001: this is no unpacked solution.</exception>
    public static SolutionSource Open(string root)
    {
        foreach (var required in (string[])[ManifestPath, SkeletonPath])
        {
            if (!File.Exists(Path.Combine(root, required)))
                throw new FindingsException("PACK001", Path.Combine(root, required), "The file is missing: this folder is no unpacked solution.");
        }

        return new SolutionSource(Path.GetFullPath(root));
    }

    /// <summary>Full path of a file, existing or not, as findings show it.</summary>
    public string FullPath(string path) => Path.Combine(Root, path);

    /// <summary>Whether a file of exactly this path was there when the source was opened.</summary>
    public bool Has(string path) => Files.Contains(path, StringComparer.OrdinalIgnoreCase);

    public byte[] Read(string path) => File.ReadAllBytes(FullPath(path));

    /// <summary>The root element of an XML file.</summary>
    public XElement Load(string path) => SolutionXml.Parse(Read(path), FullPath(path)).Root!;

    private static bool IsComponents(string path) => path.Contains('/', StringComparison.Ordinal) && !path.Split('/').Any(part => part.StartsWith('.'));

    /// <summary>The files under a folder.</summary>
    public IEnumerable<string> In(string folder) => Files.Where(file => file.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase));
}
