using System.Collections.Generic;
using System.Net;
using LocalDataverse.Engine.Solutions.Files;
using LocalDataverse.Engine.Solutions.Rows;
using Microsoft.Xrm.Sdk;

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
            var provider = Ids.Find(element, "EntityDataProviderId");
            context.Rows.Put(context.Rows.New("entitydatasource", id)
                .Set("name", name)
                .Set("entitydataproviderid", provider is { } there ? new EntityReference("entitydataprovider", there) : null)
                .Set("entityname", provider is { } of ? context.Rows.Find("entitydataprovider", of)?.GetAttributeValue<string>("datasourcelogicalname") : null)
                .Set("connectiondefinition", Decode(element.Text("ConnectionDefinition")))
                .Set("description", element.Text("Description"))
                .Default("iscustomizable", element.Flag("IsCustomizable"))
                .Default("introducedversion", element.Text("IntroducedVersion")));
            context.Report.Done("EntityDataSource", name);
            context.Components.Add(ComponentTypes.EntityDataSource, id, name);
        }
    }

    // Exports write the JSON as an address would; what is written by hand may be plain.
    private static string? Decode(string? text) => text is null || text.StartsWith('{') ? text : WebUtility.UrlDecode(text);
}
