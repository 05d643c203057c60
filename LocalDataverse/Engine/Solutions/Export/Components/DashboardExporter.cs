using System;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;

namespace LocalDataverse.Engine.Solutions.Export.Components;

/// <summary>Dashboards; forms, which are of the same type, stand in their tables' elements.</summary>
internal sealed class DashboardExporter : IComponentExporter
{
    public int Type => ComponentTypes.SystemForm;

    public void Export(ExportContext context, Guid id)
    {
        if (TableParts.TableOf(context.Session, context.Metadata, context.Components[(Type, id)]) is not null) return;
        var row = context.Row("systemform", id);
        var element = context.Item(Type, id, () => new XElement(
            "Dashboard",
            InnerXml.Names(row.GetAttributeValue<string>("name")),
            new XElement("FormId", id.ToString("B")),
            new XElement("FormXml", new XElement("forms", new XAttribute("type", "dashboard")))));
        FormElement.SetForm(element.Child("FormXml")?.Child("forms") ?? element, row.GetAttributeValue<string>("formxml"));
    }
}
