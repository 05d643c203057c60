using System.Collections.Generic;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Model-driven apps: the node AppModules. Stored whole in appmodule.descriptor.</summary>
internal sealed class AppModuleImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["AppModules"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("AppModules"))
        {
            var name = element.Text("UniqueName") ?? throw new SolutionImportException("customizations.xml: an AppModule has no UniqueName.");
            var id = MetadataIds.Named("appmodule", name);
            StoredComponent.Put(
                context,
                "AppModule",
                name,
                "appmodule",
                id,
                row => row.Set("uniquename", name)
                    .Set("name", context.Label(element.Child("LocalizedNames")) ?? name)
                    .Set("description", context.Label(element.Child("Descriptions")))
                    .Default("webresourceid", element.Text("WebResourceId"))
                    .Default("formfactor", element.Text("FormFactor"))
                    .Default("clienttype", element.Text("ClientType"))
                    .Default("descriptor", element.ToString(SaveOptions.DisableFormatting))
                    .Default("introducedversion", element.Text("IntroducedVersion"))
                    .Default("statecode", element.Text("statecode"))
                    .Default("statuscode", element.Text("statuscode")),
                works: true,
                StoredComponent.UserInterface);
            context.Components.Add(ComponentTypes.AppModule, id, name);
        }
    }
}
