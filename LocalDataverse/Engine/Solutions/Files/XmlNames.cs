using System;
using System.Linq;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Files;

/// <summary>Finds elements and attributes ignoring case, as the platform's exports of different ages need it.</summary>
internal static class XmlNames
{
    private static readonly XName Nil = XName.Get("nil", "http://www.w3.org/2001/XMLSchema-instance");

    /// <summary>The first child of a name; null when there is none.</summary>
    public static XElement? Child(this XElement element, string name) =>
        element.Elements().FirstOrDefault(e => e.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The trimmed text of a child; null when there is no such child or it is nil.</summary>
    public static string? Text(this XElement element, string name)
    {
        var child = element.Child(name);
        return child is null || (string?)child.Attribute(Nil) is "true" or "1" ? null : child.Value.Trim();
    }

    /// <summary>The value of an attribute; null when there is none.</summary>
    public static string? Attr(this XElement element, string attribute) =>
        element.Attributes().FirstOrDefault(a => a.Name.LocalName.Equals(attribute, StringComparison.OrdinalIgnoreCase))?.Value;

    /// <summary>A child's text as yes or no; null when there is no such child or no text in it.</summary>
    public static bool? Flag(this XElement element, string name) => element.Text(name) switch
    {
        null or "" => null,
        "1" => true,
        var text => text.Equals("true", StringComparison.OrdinalIgnoreCase),
    };
}
