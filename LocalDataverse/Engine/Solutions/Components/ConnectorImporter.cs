using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Custom connectors: the node Connectors, with their definitions in the folder Connector.</summary>
internal sealed class ConnectorImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["Connectors"];

    public IReadOnlyCollection<string> Folders => ["Connector"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("Connectors"))
        {
            var id = Ids.Need(element, "connectorid", "Connector");
            var name = element.Text("name") ?? id.ToString("D");
            foreach (var file in element.Elements().Select(e => e.Value.Trim()).Where(v => v.StartsWith("/Connector/", StringComparison.OrdinalIgnoreCase))) context.Zip.MarkRead(file);
            StoredComponent.Put(
                context,
                "Connector",
                name,
                "connector",
                id,
                row => row.Set("name", name)
                    .Default("displayname", element.Text("displayname"))
                    .Default("description", element.Text("description"))
                    .Default("connectortype", element.Text("connectortype"))
                    .Default("openapidefinition", Definition(context, element.Text("openapidefinition"))),
                works: false,
                "Stored, not run: custom connectors serve flows and canvas apps.");
            context.Components.Add(ComponentTypes.Connector, id, name);
        }
    }

    private static string? Definition(ImportContext context, string? file) =>
        string.IsNullOrEmpty(file) ? null : Encoding.UTF8.GetString(context.Zip.Read(file)).TrimStart('\uFEFF');
}
