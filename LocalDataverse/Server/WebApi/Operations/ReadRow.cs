using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Model;
using LocalDataverse.Server.WebApi.Query;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET of one row.</summary>
internal static class ReadRow
{
    /// <summary>Answers with the row; 304 when the client's ETag is still true.</summary>
    public static async Task AnswerAsync(WebApiCall call, EntityReference target, ODataUriParser uri)
    {
        var plan = new QueryTranslator(call.Model).Translate(call.Model.Catalog.Tables.First(t => t.LogicalName == target.LogicalName), uri, call.ExpandText);
        var row = Retrieve(call, target, plan);
        if (call.Http.Request.Headers.IfNoneMatch.ToString() is { Length: > 0 } known && known == $"W/\"{row.RowVersion}\"" && plan.Expands.Count == 0)
        {
            call.Http.Response.StatusCode = 304;
            return;
        }
        await WriteAsync(call, 200, plan, row);
    }

    /// <summary>Writes a row as a whole answer.</summary>
    public static async Task WriteAsync(WebApiCall call, int status, QueryPlan plan, Entity row)
    {
        var expanded = new PlanRunner(call).Expand(plan, [row]);
        if (row.RowVersion is { } version) call.Http.Response.Headers.ETag = $"W/\"{version}\"";
        await call.WriteJsonAsync(status, json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", string.Create(CultureInfo.InvariantCulture, $"{call.ServiceRoot}$metadata#{ResultWriter.Context(plan)}/$entity"));
            new ResultWriter(call).WriteMembers(json, plan, row, expanded);
            json.WriteEndObject();
        }, MetadataLevel.Full);
    }

    /// <summary>Reads the row's columns that a plan shows.</summary>
    public static Entity Retrieve(WebApiCall call, EntityReference target, QueryPlan plan) =>
        ((RetrieveResponse)call.Execute(new RetrieveRequest { Target = target, ColumnSet = plan.Query.ColumnSet })).Entity;

    /// <summary>GET of one column: <c>{"@odata.context":…,"value":…}</c>; 204 when it is null.</summary>
    public static async Task AnswerPropertyAsync(WebApiCall call, EntityReference target, string property)
    {
        call.Model.Catalog.TryGetTable(target.LogicalName, out var table);
        var column = table!.Columns[EdmNames.ColumnOf(property)];
        var (id, value) = Read(call, table, target, column);
        if (value is null)
        {
            await call.NoContentAsync();
            return;
        }
        await call.WriteJsonAsync(200, json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata#{table.EntitySetName}({id})/{property}");
            json.WritePropertyName("value");
            RowWriter.WriteValue(json, value, EdmTypes.IsDate(column));
            json.WriteEndObject();
        });
    }

    /// <summary>The id of a row and the value of one of its columns; null when that is empty.</summary>
    public static (Guid Id, object? Value) Read(WebApiCall call, TableDefinition table, EntityReference target, ColumnDefinition column)
    {
        var row = ((RetrieveResponse)call.Execute(new RetrieveRequest { Target = target, ColumnSet = new ColumnSet(column.LogicalName) })).Entity;
        return (row.Id, column.LogicalName == table.PrimaryIdColumn ? row.Id : row.GetAttributeValue<object>(column.LogicalName));
    }
}
