using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using SolutionPacker.Diagnostics;
using SolutionPacker.Merge;
using SolutionPacker.Packaging;
using SolutionPacker.Xml;

namespace SolutionPacker.Compare;

/// <summary>
/// Compares what two packages say, not how they are written: the order of components, encodings, line ends, the layout of XML and JSON, and the
/// content types, which follow from the entries, make no difference.
/// </summary>
internal static class PackageDiff
{
    /// <summary>The differences, sorted by where they are.</summary>
    public static IReadOnlyList<Difference> Compare(PackageContent one, PackageContent other) =>
    [
        .. XmlDiff.Compare(SolutionZip.ManifestEntry, one.Manifest.Root, other.Manifest.Root)
            .Concat(XmlDiff.Compare(SolutionZip.CustomizationsEntry, one.Customizations, other.Customizations))
            .Concat(Entries(one, other))
            .OrderBy(difference => difference.Path, StringComparer.Ordinal)
            .ThenBy(difference => difference.Sign),
    ];

    private static IEnumerable<Difference> Entries(PackageContent one, PackageContent other)
    {
        foreach (var entry in one.Entries)
        {
            if (other.Entry(entry.Name) is not { } same)
                yield return new Difference(entry.Name, '-');
            else
                foreach (var difference in Content(entry, same))
                    yield return difference;
        }

        foreach (var entry in other.Entries.Where(entry => one.Entry(entry.Name) is null))
            yield return new Difference(entry.Name, '+');
    }

    private static IEnumerable<Difference> Content(PackageEntry one, PackageEntry other)
    {
        var (before, after) = (one.Read(), other.Read());
        if (before.AsSpan().SequenceEqual(after))
            return [];
        if (IsA(one, ".xml"))
        {
            try
            {
                return XmlDiff.Compare(one.Name, SolutionXml.Parse(before, one.SourceFile).Root!, SolutionXml.Parse(after, other.SourceFile).Root!);
            }
            catch (FindingsException)
            {
                // A web resource may be called .xml and hold none: its bytes count.
                return [Bytes(one.Name, before, after)];
            }
        }

        return IsA(one, ".json") && Json(before) is { } json && JsonNode.DeepEquals(json, Json(after)) ? [] : [Bytes(one.Name, before, after)];
    }

    private static Difference Bytes(string name, byte[] before, byte[] after) => new(name, '~', $"the content differs ({before.Length} bytes, {after.Length} bytes)");

    private static bool IsA(PackageEntry entry, string extension) => entry.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private static JsonNode? Json(byte[] content)
    {
        try
        {
            return JsonNode.Parse(content.AsSpan().StartsWith("\uFEFF"u8) ? content.AsSpan(3) : content);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
