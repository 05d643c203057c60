using System;
using System.Linq;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Web resources with their files.</summary>
internal sealed class WebResourceExporter : IComponentExporter
{
    private const int LongestName = 50;

    public int Type => ComponentTypes.WebResource;

    public void Export(ExportContext context, Guid id)
    {
        var row = context.Row("webresource", id);
        var name = row.GetAttributeValue<string>("name");
        var element = context.Item(Type, id, () => new XElement("WebResource", new XElement("WebResourceId", id.ToString("B")), new XElement("Name", name), new XElement("FileName", FileName(name, id))));
        RowElements.Fill(
            element,
            row,
            ("WebResourceId", "webresourceid"),
            ("Name", "name"),
            ("DisplayName", "displayname"),
            ("Description", "description"),
            ("LanguageCode", "languagecode"),
            ("DependencyXml", "dependencyxml"),
            ("WebResourceType", "webresourcetype"),
            ("IntroducedVersion", "introducedversion"));
        context.Files[element.Text("FileName")!.TrimStart('/')] = Convert.FromBase64String(row.GetAttributeValue<string>("content") ?? "");
    }

    // SOLUTION-FORMAT 9: letters, digits, underscores and hyphens of the name, and the id.
    private static string FileName(string name, Guid id)
    {
        var plain = new string(name.Where(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-').Take(LongestName).ToArray());
        return $"/WebResources/{plain}{id.ToString("D").ToUpperInvariant()}";
    }
}
