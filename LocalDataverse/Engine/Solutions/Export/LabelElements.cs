using System.Collections.Generic;
using System.Linq;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Export;

/// <summary>Writes texts by language.</summary>
internal static class LabelElements
{
    /// <summary>A list element: displaynames with displayname children, labels with label children, …</summary>
    public static XElement Of(string list, string item, IReadOnlyDictionary<int, string> labels) => new(
        list,
        labels.OrderBy(l => l.Key).Select(l => new XElement(item, new XAttribute("description", l.Value), new XAttribute("languagecode", l.Key))));

    /// <summary>A label column of a newer kind's file.</summary>
    public static XElement Column(string name, string text, int language) =>
        new(name, new XAttribute("default", text), new XElement("label", new XAttribute("description", text), new XAttribute("languagecode", language)));
}
