using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Query;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>
/// GET of a set with <c>Prefer: odata.track-changes</c>, and of the delta links that it gives: every row at first, then what changed and what was deleted
/// (PLATFORM-FACTS 6.6).
/// </summary>
internal static class ReadChanges
{
    private static readonly string[] NotSupported = ["$filter", "$orderby", "$expand", "$top"];

    /// <summary>True when the request is about changes.</summary>
    public static bool IsAskedFor(WebApiCall call) => call.Prefer.TrackChanges || Token(call) is not null
        || call.Http.Request.Query["$skiptoken"].ToString().Contains("istracking=\"True\"", StringComparison.Ordinal);

    /// <summary>Answers with the changes and the link to the next ones.</summary>
    public static async Task AnswerAsync(WebApiCall call, TableDefinition table, ODataUriParser uri)
    {
        // The platform's text ("Use change tracking to synchronize data with external systems", Microsoft Learn).
        if (NotSupported.FirstOrDefault(call.Http.Request.Query.ContainsKey) is { } option) throw WebApiException.BadRequest($"The \"{option}\" query parameter isn't supported when Change Tracking is enabled.");
        var plan = new QueryTranslator(call.Model).Translate(table, uri);
        var page = new PagingInfo { PageNumber = 1, Count = call.Prefer.MaxPageSize ?? 5000 };
        if (uri.ParseSkipToken() is { } token) SkipToken.Apply(page, token);
        var changes = Retrieve(call, table, plan.Query.ColumnSet, page);
        if (call.Prefer.TrackChanges) call.Http.Response.Headers["Preference-Applied"] = "odata.track-changes";
        await call.WriteJsonAsync(200, json => Write(call, json, plan, page, changes), MetadataLevel.Full);
    }

    /// <summary>Answers with the number of changes since a delta link.</summary>
    public static Task CountAsync(WebApiCall call, TableDefinition table)
    {
        var page = new PagingInfo { PageNumber = 1, Count = 5000 };
        for (var count = 0; ; page.PageNumber++)
        {
            var changes = Retrieve(call, table, new ColumnSet(table.PrimaryIdColumn), page);
            count += changes.Changes.Count;
            if (!changes.MoreRecords) return CountRows.WriteAsync(call, count);
            page.PagingCookie = changes.PagingCookie;
        }
    }

    private static string? Token(WebApiCall call) => call.Http.Request.Query["$deltatoken"].ToString() is { Length: > 0 } token ? token : null;

    private static BusinessEntityChanges Retrieve(WebApiCall call, TableDefinition table, ColumnSet columns, PagingInfo page) => ((RetrieveEntityChangesResponse)call.Execute(
        new RetrieveEntityChangesRequest { EntityName = table.LogicalName, Columns = columns, DataVersion = Token(call), PageInfo = page })).EntityChanges;

    private static void Write(WebApiCall call, Utf8JsonWriter json, QueryPlan plan, PagingInfo page, BusinessEntityChanges changes)
    {
        var set = $"{call.ServiceRoot}$metadata#{plan.Table.EntitySetName}";
        var writer = new RowWriter(call);
        json.WriteStartObject();
        json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata#{ResultWriter.Context(plan)}{(Token(call) is null ? "" : "/$delta")}");
        if (!changes.MoreRecords) json.WriteString("@odata.deltaLink", ReadRows.Link(call, "$deltatoken", changes.DataToken));
        json.WriteStartArray("value");
        foreach (var change in changes.Changes)
        {
            json.WriteStartObject();
            if (change is NewOrUpdatedItem changed) writer.WriteMembers(json, changed.NewOrUpdatedEntity, plan.Selected);
            else WriteDeleted(json, set, ((RemovedOrDeletedItem)change).RemovedItem);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        if (changes.MoreRecords) json.WriteString("@odata.nextLink", ReadRows.Link(call, "$skiptoken", SkipToken.After(page, changes.PagingCookie, tracking: true)));
        json.WriteEndObject();
    }

    private static void WriteDeleted(Utf8JsonWriter json, string set, EntityReference row)
    {
        json.WriteString("@odata.context", set + "/$deletedEntity");
        json.WriteString("id", row.Id);
        json.WriteString("reason", "deleted");
    }
}
