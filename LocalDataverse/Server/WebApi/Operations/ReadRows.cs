using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Query;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET of a set, or of the rows that a collection-valued property leads to.</summary>
internal static class ReadRows
{
    /// <summary>Answers with the rows and, when there are more, the link to the next page.</summary>
    /// <param name="call">The request.</param>
    /// <param name="table">The table read.</param>
    /// <param name="uri">The parsed address.</param>
    /// <param name="restrict">Limits the query to the parent's rows; null reads the whole set.</param>
    public static async Task AnswerAsync(WebApiCall call, TableDefinition table, ODataUriParser uri, Action<QueryExpression>? restrict = null)
    {
        var plan = new QueryTranslator(call.Model).Translate(table, uri, call.ExpandText);
        restrict?.Invoke(plan.Query);
        Page(call, plan.Query, uri.ParseSkipToken());
        var result = new PlanRunner(call).Run(plan);
        var writer = new ResultWriter(call);
        if (call.Prefer.MaxPageSize is { } size) call.Http.Response.Headers["Preference-Applied"] = $"odata.maxpagesize={size.ToString(CultureInfo.InvariantCulture)}";
        await call.WriteJsonAsync(200, json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata#{ResultWriter.Context(plan)}");
            WriteSetMembers(call, json, plan.Query.PageInfo.ReturnTotalRecordCount, result.Rows);
            json.WriteStartArray("value");
            foreach (var row in result.Rows.Entities)
            {
                json.WriteStartObject();
                writer.WriteMembers(json, plan, row, result.Expanded);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            if (result.Rows.MoreRecords && plan.Query.TopCount is null) json.WriteString("@odata.nextLink", NextLink(call, SkipToken.After(plan.Query.PageInfo, result.Rows.PagingCookie)));
            json.WriteEndObject();
        }, MetadataLevel.Full);
    }

    /// <summary>Writes what stands before the rows: the count and the annotations of the set that were asked for.</summary>
    public static void WriteSetMembers(WebApiCall call, Utf8JsonWriter json, bool counted, EntityCollection rows)
    {
        if (counted) json.WriteNumber("@odata.count", rows.TotalRecordCount);
        if (call.Prefer.Includes("Microsoft.Dynamics.CRM.totalrecordcount")) json.WriteNumber("@Microsoft.Dynamics.CRM.totalrecordcount", counted ? rows.TotalRecordCount : -1);
        if (call.Prefer.Includes("Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded")) json.WriteBoolean("@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded", rows.TotalRecordCountLimitExceeded);
        if (call.Prefer.Includes("Microsoft.Dynamics.CRM.globalmetadataversion"))
            json.WriteString("@Microsoft.Dynamics.CRM.globalmetadataversion", call.Model.Catalog.Version.ToString(CultureInfo.InvariantCulture));
    }

    private static void Page(WebApiCall call, QueryExpression query, string? skipToken)
    {
        // $top is passed over when the client asks for pages ("Page results using OData", Microsoft Learn).
        if (call.Prefer.MaxPageSize is not null) query.TopCount = null;
        // With $count, which Microsoft advises against, all rows are counted that meet the filter (assumed, as OData has it).
        if (query.TopCount is not null) return;
        query.PageInfo.PageNumber = 1;
        query.PageInfo.Count = call.Prefer.MaxPageSize ?? 5000;
        if (skipToken is not null) SkipToken.Apply(query.PageInfo, skipToken);
    }

    private static string NextLink(WebApiCall call, string token) => Link(call, "$skiptoken", token);

    /// <summary>The request's own address with one option set.</summary>
    public static string Link(WebApiCall call, string option, string value)
    {
        var rest = call.Http.Request.Query.Where(q => q.Key is not "$skiptoken" && q.Key != option).Select(q => $"{q.Key}={Uri.EscapeDataString(q.Value.ToString())}");
        return $"{call.ServiceRoot}{call.RelativePath}?{string.Join('&', rest.Append($"{option}={Uri.EscapeDataString(value)}"))}";
    }
}
