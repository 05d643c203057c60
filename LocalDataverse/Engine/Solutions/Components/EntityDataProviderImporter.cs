using System;
using System.Collections.Generic;
using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using LocalDataverse.Engine.VirtualTables;

namespace LocalDataverse.Engine.Solutions.Components;

/// <summary>Data providers of virtual tables, with the plug-ins that read and write their rows: the node EntityDataProviders.</summary>
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
            var row = context.Rows.New("entitydataprovider", id)
                .Set("name", name)
                .Set("datasourcelogicalname", element.Text("DataSourceLogicalName")?.ToLowerInvariant())
                .Set("description", element.Text("Description"))
                .Default("iscustomizable", element.Flag("IsCustomizable"))
                .Default("introducedversion", element.Text("IntroducedVersion"));
            foreach (var (child, column) in Plugins) row.Set(column, Plugin(context, element, child, name));
            context.Rows.Put(row);
            context.Report.Done("EntityDataProvider", name);
            context.Components.Add(ComponentTypes.EntityDataProvider, id, name);
        }
    }

    private static Guid? Plugin(ImportContext context, XElement element, string child, string name)
    {
        if (Ids.Find(element, child) is not { } plugin) return null;
        return plugin == DataProviders.NotImplemented || context.Rows.Find("plugintype", plugin) is not null
            ? plugin
            : throw new SolutionImportException($"The data provider '{name}' names the plug-in type {plugin:D} ({child}), which neither the zip nor the organisation has.");
    }
}
