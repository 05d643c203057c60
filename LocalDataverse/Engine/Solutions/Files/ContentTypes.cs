using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Files;

/// <summary>[Content_Types].xml: the platform reads the zip as a package, in which an entry without a content type isn't there (SOLUTION-FORMAT 1.2).</summary>
internal static class ContentTypes
{
    /// <summary>The entries that have neither a Default nor an Override.</summary>
    public static IReadOnlyList<string> Uncovered(SolutionZip zip)
    {
        var types = zip.ReadXml("[Content_Types].xml");
        var extensions = Values(types, "Default", "Extension").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parts = Values(types, "Override", "PartName").Select(p => Uri.UnescapeDataString(p).TrimStart('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return zip.Names
            .Where(n => !n.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase))
            .Where(n => !parts.Contains(n) && !parts.Contains(Uri.UnescapeDataString(n)) && !extensions.Contains(Path.GetExtension(n).TrimStart('.')))
            .Order(StringComparer.OrdinalIgnoreCase)
            .ToList();
    }

    private static IEnumerable<string> Values(XElement types, string element, string attribute) =>
        types.Elements().Where(e => e.Name.LocalName == element).Select(e => (string?)e.Attribute(attribute)).OfType<string>();
}
