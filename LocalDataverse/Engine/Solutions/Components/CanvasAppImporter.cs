using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Canvas apps: the node CanvasApps, with the .msapp files in the folder of that name.</summary>
internal sealed class CanvasAppImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["CanvasApps"];

    public IReadOnlyCollection<string> Folders => ["CanvasApps"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("CanvasApps"))
        {
            var name = element.Text("Name") ?? throw new SolutionImportException("customizations.xml: a CanvasApp has no Name.");
            foreach (var file in element.Elements().Select(e => e.Value.Trim()).Where(v => v.StartsWith("/CanvasApps/", System.StringComparison.Ordinal))) context.Zip.MarkRead(file);
            var id = MetadataIds.Named("canvasapp", name);
            StoredComponent.Put(
                context,
                "CanvasApp",
                name,
                "canvasapp",
                id,
                row => row.Set("name", name).Default("displayname", element.Text("DisplayName")).Default("appversion", element.Text("AppVersion")).Default("canvasapptype", element.Text("CanvasAppType")),
                works: false,
                "Stored, not run: canvas apps run in Power Apps.");
            context.Components.Add(ComponentTypes.CanvasApp, id, name);
        }
    }
}
