using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SolutionPacker.Merge;

namespace SolutionPacker.Packaging;

/// <summary>
/// [Content_Types].xml in the flavour of the platform's packing tool: xml is text/xml by default, so component xml entries get an override, as
/// do entries without an extension.
/// </summary>
internal static class ContentTypes
{
    private const string Binary = "application/octet-stream";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    public static byte[] Write(IEnumerable<PackageEntry> entries)
    {
        var names = entries.Select(entry => entry.Name).ToList();
        // Case is kept, and Png beside png are two defaults in real zips.
        var extensions = names.Select(Extension).Where(extension => extension.Length > 0 && !IsXml(extension)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var root = new XElement(
            Types + "Types",
            Default("xml", "text/xml"),
            extensions.Select(extension => Default(extension, Binary)),
            names.Where(name => Extension(name) is var extension && (extension.Length == 0 || IsXml(extension))).Select(Override));
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Indent = false }))
            new XDocument(root).Save(writer);
        return stream.ToArray();
    }

    /// <summary>Whether a content types part covers an entry.</summary>
    public static bool Covers(XElement types, string entry)
        => types.Elements(Types + "Default").Any(item => string.Equals((string?)item.Attribute("Extension"), Extension(entry), StringComparison.OrdinalIgnoreCase))
            || types.Elements(Types + "Override").Any(item => string.Equals((string?)item.Attribute("PartName"), "/" + entry, StringComparison.OrdinalIgnoreCase));

    private static XElement Default(string extension, string type) => new(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", type));

    private static XElement Override(string name) => new(Types + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", Binary));

    private static bool IsXml(string extension) => string.Equals(extension, "xml", StringComparison.OrdinalIgnoreCase);

    private static string Extension(string name) => Path.GetExtension(name).TrimStart('.');
}
