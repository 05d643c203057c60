using System.Collections.Generic;
using System.Linq;
using System.Text;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>PCF controls: the node CustomControls, with the built files in the folder Controls. The manifest is stored.</summary>
internal sealed class CustomControlImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["CustomControls"];

    public IReadOnlyCollection<string> Folders => ["Controls"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("CustomControls"))
        {
            var name = element.Text("Name") ?? throw new SolutionImportException("customizations.xml: a CustomControl has no Name.");
            var fileName = element.Text("FileName") ?? throw new SolutionImportException($"customizations.xml: the control {name} has no FileName.");
            var manifest = context.Zip.Read(fileName);
            var version = SafeXml.Parse(manifest, fileName).Child("control")?.Attr("version");
            var folder = fileName.TrimStart('/');
            foreach (var file in context.Zip.Below(folder[..folder.LastIndexOf('/')]).ToList()) context.Zip.MarkRead(file);
            var id = context.Rows.Has("customcontrol") ? context.Rows.IdOf("customcontrol", ("name", name)) : null;
            StoredComponent.Put(
                context,
                "CustomControl",
                name,
                "customcontrol",
                id ?? MetadataIds.Named("customcontrol", name),
                row => row.Set("name", name).Set("manifest", Encoding.UTF8.GetString(manifest).TrimStart('\uFEFF')).Set("version", version),
                works: true,
                StoredComponent.UserInterface);
            context.Components.Add(ComponentTypes.CustomControl, id ?? MetadataIds.Named("customcontrol", name), name);
        }
    }
}
