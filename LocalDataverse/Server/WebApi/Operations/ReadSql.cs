using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Query;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET of a set with <c>?sql=</c>: a SELECT, answered like the OData query that means the same (Microsoft's "Use SQL to query data by using the Dataverse Web API").</summary>
internal static class ReadSql
{
    private const string Page = "$skiptoken";

    /// <summary>Answers with the rows of the query.</summary>
    public static Task AnswerAsync(WebApiCall call, TableDefinition table, string sql)
    {
        if (call.Http.Request.Query.Keys.FirstOrDefault(k => k.StartsWith('$') && k is not (Page or "$format")) is { } option) throw WebApiException.NotSupported($"{option} together with sql");
        var query = SqlTranslator.Translate(call.Model.Catalog, table, sql);
        var page = new PagingInfo { PageNumber = 1 };
        if (call.Http.Request.Query[Page].ToString() is { Length: > 0 } token) SkipToken.Apply(page, token);
        var paged = query.Fetch.Attribute("top") is null && query.Fetch.Attribute("aggregate") is null;
        if (paged) SetPage(query.Fetch, page, call.Prefer.MaxPageSize ?? 5000);
        var rows = new PlanRunner(call).Retrieve(new FetchExpression(query.Fetch.ToString(SaveOptions.DisableFormatting)));
        if (call.Prefer.MaxPageSize is { } size) call.Http.Response.Headers["Preference-Applied"] = $"odata.maxpagesize={size.ToString(CultureInfo.InvariantCulture)}";
        var writer = new RowWriter(call);
        return call.WriteJsonAsync(200, json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata#{table.EntitySetName}({string.Join(',', query.Columns.Concat(query.Aliases).Append(table.PrimaryIdColumn).Distinct())})");
            ReadRows.WriteSetMembers(call, json, counted: false, rows);
            json.WriteStartArray("value");
            foreach (var row in rows.Entities)
            {
                json.WriteStartObject();
                writer.WriteMembers(json, row, query.Columns);
                writer.WriteAliased(json, row);
                foreach (var alias in query.Aliases.Where(a => !row.Contains(a))) json.WriteNull(alias);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            if (paged && rows.MoreRecords) json.WriteString("@odata.nextLink", ReadRows.Link(call, Page, SkipToken.After(page, rows.PagingCookie)));
            json.WriteEndObject();
        }, MetadataLevel.Full);
    }

    private static void SetPage(XElement fetch, PagingInfo page, int count)
    {
        fetch.SetAttributeValue("count", count);
        fetch.SetAttributeValue("page", page.PageNumber);
        if (!string.IsNullOrEmpty(page.PagingCookie)) fetch.SetAttributeValue("paging-cookie", page.PagingCookie);
    }
}
