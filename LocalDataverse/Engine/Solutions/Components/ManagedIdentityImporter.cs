using System.Collections.Generic;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Managed identities of plug-in assemblies: the node managedidentities (SOLUTION-FORMAT 4.2). Where their tokens come from is OrganizationOptions.ManagedIdentity.</summary>
internal sealed class ManagedIdentityImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["managedidentities"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("managedidentities"))
        {
            var id = Ids.Need(element, "managedidentityid", "managedidentity");
            var name = element.Text("name") ?? id.ToString("D");
            StoredComponent.Put(
                context,
                "managedidentity",
                name,
                "managedidentity",
                id,
                row => ComponentFile.Fill(context, row, element, "managedidentity", name),
                works: true,
                "Tokens come from what the host is configured with, not from this application.");
            context.Components.Add(ComponentTypes.ManagedIdentity, id);
        }
    }
}
