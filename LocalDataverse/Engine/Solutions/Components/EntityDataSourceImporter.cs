using System.Collections.Generic;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Data sources of virtual tables: the node EntityDataSources.</summary>
internal sealed class EntityDataSourceImporter : IComponentImporter
{
    public IReadOnlyCollection<string> Nodes => ["EntityDataSources"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("EntityDataSources"))
        {
            var id = Ids.Need(element, "EntityDataSourceId", "EntityDataSource");
            var name = element.Text("Name") ?? id.ToString("D");
            StoredComponent.Put(
                context,
                "EntityDataSource",
                name,
                "entitydatasource",
                id,
                row => row.Set("name", name).Set("connectiondefinition", element.Text("ConnectionDefinition")).Default("iscustomizable", element.Flag("IsCustomizable")),
                works: false,
                "Stored, not run: virtual tables are not supported.");
            context.Components.Add(ComponentTypes.EntityDataSource, id, name);
        }
    }
}
