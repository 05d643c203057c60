using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Sources;

/// <summary>Puts the zip of an update over the one of the installed version: an update removes nothing.</summary>
internal static class SourceMerge
{
    private static readonly string[] Roots = ["customizations.xml", "solution.xml", "[Content_Types].xml"];

    /// <summary>The zip that has what both have.</summary>
    public static byte[] Over(byte[] earlier, SolutionZip zip)
    {
        using var older = SolutionZip.Open(new MemoryStream(earlier, writable: false));
        // Reading marks entries as read, which the import's report still needs to know.
        using var newer = SolutionZip.Open(new MemoryStream(zip.Content, writable: false));
        var customizations = older.ReadXml("customizations.xml");
        SourceXml.Merge(customizations, newer.ReadXml("customizations.xml"));
        var manifest = newer.ReadXml("solution.xml");
        MergeRoots(older.ReadXml("solution.xml"), manifest);
        var files = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in new[] { older, newer })
            foreach (var name in source.Names.Where(n => !Roots.Contains(n, StringComparer.OrdinalIgnoreCase))) files[name] = source.Read(name);
        return ZipWriter.Write(manifest, customizations, files);
    }

    private static void MergeRoots(XElement older, XElement newer)
    {
        var roots = newer.Child("SolutionManifest")?.Child("RootComponents");
        if (roots is null) return;
        var known = roots.Elements().Select(Key).ToHashSet();
        roots.Add(older.Child("SolutionManifest")?.Child("RootComponents")?.Elements().Where(r => !known.Contains(Key(r))));
    }

    private static string Key(XElement root) => $"{root.Attr("type")}:{root.Attr("schemaName")?.Split(',')[0] ?? root.Attr("id")?.Trim('{', '}')}".ToLowerInvariant();
}
