using System;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Rows;

/// <summary>Reads ids, with or without braces.</summary>
internal static class Ids
{
    /// <summary>The id in an attribute or child of the name.</summary>
    /// <exception cref="SolutionImportException">There is none, or it is no id.</exception>
    public static Guid Need(XElement element, string name, string kind)
    {
        var text = element.Attr(name) ?? element.Text(name);
        return Guid.TryParse(text, out var id) ? id : throw new SolutionImportException($"customizations.xml: a {kind} has {(string.IsNullOrEmpty(text) ? "no" : "a malformed")} {name}{(string.IsNullOrEmpty(text) ? "" : $" '{text}'")}.");
    }

    /// <summary>The id in an attribute or child of the name; null when there is none.</summary>
    public static Guid? Find(XElement element, string name) => Guid.TryParse(element.Attr(name) ?? element.Text(name), out var id) ? id : null;
}
