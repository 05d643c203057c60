using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Export;

/// <summary>Columns that hold XML, as elements inside an element.</summary>
internal static class InnerXml
{
    /// <summary>Puts the column's XML into a child; what says the same already is left as it is written.</summary>
    public static void Set(XElement element, string name, string? xml)
    {
        if (string.IsNullOrEmpty(xml)) return;
        if (element.Child(name) is not { } child) element.Add(child = new XElement(name));
        var now = XElement.Parse(xml);
        if (child.Elements().FirstOrDefault() is { } before && XNode.DeepEquals(before, now)) return;
        child.ReplaceNodes(now);
    }

    /// <summary>The texts that a name is kept in.</summary>
    public static XElement Names(string? text) => new("LocalizedNames", new XElement("LocalizedName", new XAttribute("description", text ?? ""), new XAttribute("languagecode", "1033")));
}
