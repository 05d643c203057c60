using System.Collections.Generic;
using System.IO;
using System.Xml.Linq;

namespace SolutionPacker.Tests.Support;

/// <summary>Reads XML of packed entries.</summary>
internal static class Xml
{
    public static XElement Of(byte[] content)
    {
        using var stream = new MemoryStream(content);
        return XDocument.Load(stream).Root!;
    }

    public static XElement Customizations(this Dictionary<string, byte[]> entries) => Of(entries["customizations.xml"]);

    public static XElement Manifest(this Dictionary<string, byte[]> entries) => Of(entries["solution.xml"]);
}
