using System.Collections.Generic;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Dashboards: the node Dashboards. Stored as systemform rows of type 0.</summary>
internal sealed class DashboardImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["Dashboards"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("Dashboards"))
        {
            var id = Ids.Find(element, "FormId") ?? Ids.Need(element, "formid", "Dashboard");
            var name = context.Label(element.Child("LocalizedNames")) ?? id.ToString("D");
            StoredComponent.Put(
                context,
                "Dashboard",
                name,
                "systemform",
                id,
                row => row.Set("name", name)
                    .Set("objecttypecode", "none")
                    .Set("type", 0)
                    .Set("formxml", (element.Child("FormXml")?.Child("forms")?.Child("form") ?? element.Child("form"))?.ToString(SaveOptions.DisableFormatting))
                    .Set("description", context.Label(element.Child("Descriptions")))
                    .Default("introducedversion", element.Text("IntroducedVersion")),
                works: true,
                StoredComponent.UserInterface);
            context.Components.Add(ComponentTypes.SystemForm, id);
        }
    }
}
