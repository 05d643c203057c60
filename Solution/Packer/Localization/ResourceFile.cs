using System;
using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;
using SolutionPacker.Xml;

namespace SolutionPacker.Localization;

/// <summary>A language's texts in the platform's format for strings (resx).</summary>
/// <param name="Language">LCID, in digits.</param>
/// <param name="File">Where it comes from, as findings show it.</param>
/// <param name="Texts">Key → text. A comment is the text it was translated from.</param>
internal sealed record ResourceFile(string Language, string File, IReadOnlyDictionary<string, ResourceText> Texts)
{
    /// <summary>A language's file can't be used.</summary>
    public const string Code = "PACK337";

    // What readers of the format ask for before they look at the texts.
    private static readonly (string Name, string Value)[] Headers =
    [
        ("resmimetype", "text/microsoft-resx"),
        ("version", "2.0"),
        ("reader", "System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089"),
        ("writer", "System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089"),
    ];

    /// <summary>Reads one.</summary>
    /// <exception cref="FindingsException">PACK337: it holds something other than texts, or a key twice.</exception>
    public static ResourceFile Read(string language, string file, XElement root)
    {
        var texts = new Dictionary<string, ResourceText>(StringComparer.Ordinal);
        foreach (var data in root.Elements("data"))
        {
            if ((string?)data.Attribute("name") is not { Length: > 0 } key || data.Element("value") is not { } value || data.Attribute("type") is not null)
                throw new FindingsException(Code, file, $"'{(string?)data.Attribute("name")}' is no text with a name and a value.");
            if (!texts.TryAdd(key, new ResourceText(value.Value, data.Element("comment")?.Value)))
                throw new FindingsException(Code, file, $"{key} is there twice.");
        }

        return new ResourceFile(language, file, texts);
    }

    /// <summary>The file's content, in the order of the keys.</summary>
    public byte[] Write() => SolutionXml.WriteClassic(new XElement(
        "root",
        Headers.Select(header => new XElement("resheader", new XAttribute("name", header.Name), new XElement("value", header.Value))),
        Texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => new XElement(
            "data",
            new XAttribute("name", text.Key),
            new XAttribute(XNamespace.Xml + "space", "preserve"),
            new XElement("value", text.Value.Value),
            text.Value.Source is null ? null : new XElement("comment", text.Value.Source)))));
}
