using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Search;

namespace LocalDataverse.Engine.Messages;

/// <summary>searchstatus: whether search is on, and which tables and columns it looks at ("Dataverse search statistics and status", Microsoft Learn).</summary>
internal sealed class SearchStatusHandler : IMessageHandler
{
    public string MessageName => "searchstatus";

    public void Execute(OperationContext operation)
    {
        var enabled = SearchArguments.IsEnabled(operation);
        var value = new JsonObject { ["status"] = enabled ? "provisioned" : "notprovisioned", ["lockboxstatus"] = enabled ? "Disabled" : "Unknown", ["cmkstatus"] = enabled ? "Disabled" : "Unknown" };
        if (enabled)
        {
            value["entitystatusresults"] = new JsonArray([.. operation.Metadata.Tables.Where(SearchedColumns.Covers).Select(JsonNode (t) => Table(operation, t))]);
            value["manytomanyrelationshipsyncstatus"] = new JsonArray();
        }
        operation.OutputParameters["response"] = new JsonObject { ["value"] = value }.ToJsonString(SearchJson.Options);
    }

    private static JsonObject Table(OperationContext operation, TableDefinition table)
    {
        var now = operation.Now.ToString("MM/dd/yyyy HH:mm:ss", CultureInfo.InvariantCulture);
        return new JsonObject
        {
            ["entitylogicalname"] = table.LogicalName,
            ["objecttypecode"] = table.ObjectTypeCode.ToString(CultureInfo.InvariantCulture),
            ["primarynamefield"] = table.PrimaryNameColumn,
            ["lastdatasynctimestamp"] = $"{operation.Session.LastVersion}!{now}",
            ["lastprincipalobjectaccesssynctimestamp"] = $"0!{now}",
            ["entitystatus"] = "EntitySyncComplete",
            // The names of fields in the index are the columns' own here.
            ["searchableindexedfieldinfomap"] = new JsonObject(SearchedColumns.Of(operation.Session, table).Select(c => KeyValuePair.Create(c, (JsonNode?)new JsonObject { ["indexfieldname"] = c }))),
        };
    }
}
