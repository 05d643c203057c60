using System.Collections.Generic;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Data providers of virtual tables: the node EntityDataProviders.</summary>
internal sealed class EntityDataProviderImporter : IComponentImporter
{
    private static readonly (string Element, string Column)[] Plugins =
    [
        ("RetrievePluginTypeId", "retrieveplugin"),
        ("RetrieveMultiplePluginTypeId", "retrievemultipleplugin"),
        ("CreatePluginTypeId", "createplugin"),
        ("UpdatePluginTypeId", "updateplugin"),
        ("DeletePluginTypeId", "deleteplugin"),
    ];

    public IReadOnlyCollection<string> Nodes => ["EntityDataProviders"];

    public void Import(ImportContext context)
    {
        foreach (var element in context.Items("EntityDataProviders"))
        {
            var id = Ids.Need(element, "EntityDataProviderId", "EntityDataProvider");
            var name = element.Text("Name") ?? id.ToString("D");
            StoredComponent.Put(
                context,
                "EntityDataProvider",
                name,
                "entitydataprovider",
                id,
                row =>
                {
                    row.Set("name", name).Set("datasourcelogicalname", element.Text("DataSourceLogicalName")).Default("iscustomizable", element.Flag("IsCustomizable"));
                    foreach (var (child, column) in Plugins) row.Set(column, element.Text(child));
                },
                works: false,
                "Stored, not run: virtual tables are not supported; the table keeps rows of its own here.");
            context.Components.Add(ComponentTypes.EntityDataProvider, id, name);
        }
    }
}
