using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SolutionPacker.Compare;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;
using SolutionPacker.Xml;

namespace SolutionPacker.Split;

/// <summary>
/// One source of a solution's two packages, as SolutionPackager's package type Both: what differs is there twice, as <c>x.xml</c> and <c>x_managed.xml</c>. The
/// format has that for forms, apps and their site maps only.
/// </summary>
internal static partial class BothPackages
{
    public const string Code = "PACK408";

    /// <summary>Every file of the source: path → content.</summary>
    /// <exception cref="FindingsException">PACK408: these aren't the two packages of one version, or they differ in something that can't be there twice.</exception>
    public static IReadOnlyDictionary<string, byte[]> Split(PackageContent one, PackageContent other, bool localize)
    {
        var (unmanaged, managed) = one.Manifest.Managed == "0" ? (one, other) : (other, one);
        if ((unmanaged.Manifest.Managed, managed.Manifest.Managed) != ("0", "1"))
            throw new FindingsException(Code, other.Manifest.File, "One source is made of an unmanaged and a managed package, not of two of a kind.");
        if ((unmanaged.Manifest.UniqueName, unmanaged.Manifest.Version) != (managed.Manifest.UniqueName, managed.Manifest.Version))
            throw new FindingsException(Code, managed.Manifest.File, $"{managed.Manifest.UniqueName} {managed.Manifest.Version} is not the managed package of {unmanaged.Manifest.UniqueName} {unmanaged.Manifest.Version}.");

        var (plain, twins) = (Splitter.Split(ForBoth(unmanaged), localize), Splitter.Split(ForBoth(managed), localize));
        FindingsException.ThrowIfAny(
        [
            .. plain.Keys.Where(path => !twins.ContainsKey(path)).Select(path => Problem(managed, path, "isn't in the managed package")),
            .. twins.Where(file => !CanBeThereTwice(file.Key) && !IsSame(plain, file.Key, file.Value)).Select(file => Problem(managed, file.Key, plain.ContainsKey(file.Key) ? "isn't the same in both packages" : "isn't in the unmanaged package")),
        ]);

        var files = new SortedDictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (path, content) in plain)
            files.Add(path, content);
        foreach (var (path, content) in twins.Where(file => !IsSame(plain, file.Key, file.Value)))
            files.Add(ManagedTwins.TwinOf(path), content);
        return files;
    }

    // 2 is what the manifest of such a source says.
    private static PackageContent ForBoth(PackageContent package)
    {
        var copy = package.Copy();
        copy.Manifest.Managed = "2";
        return copy;
    }

    private static Finding Problem(PackageContent managed, string path, string what)
        => new(Code, managed.Manifest.File, $"{path} {what}. Only forms, apps and site maps of apps can be kept for each package; unpack the two into sources of their own.");

    private static bool IsSame(IReadOnlyDictionary<string, byte[]> files, string path, byte[] content)
    {
        if (!files.TryGetValue(path, out var found))
            return false;
        if (found.AsSpan().SequenceEqual(content))
            return true;
        return path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !XmlDiff.Compare(path, SolutionXml.Parse(found, path).Root!, SolutionXml.Parse(content, path).Root!).Any();
    }

    private static bool CanBeThereTwice(string path) => Twice().IsMatch(path);

    [GeneratedRegex("^(Entities/[^/]+/FormXml/[^/]+/[^/]+|AppModules/[^/]+/AppModule|AppModuleSiteMaps/[^/]+/AppModuleSiteMap)\\.xml$", RegexOptions.IgnoreCase)]
    private static partial Regex Twice();
}
