using System;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Errors;
using LocalDataverse.Server.WebApi.Query;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET of a set with <c>?fetchXml=</c>: columns that are null are left out, aliased ones stand under their alias (PLATFORM-FACTS 6.4).</summary>
internal static class ReadFetchXml
{
    /// <summary>Answers with the rows of the query.</summary>
    public static async Task AnswerAsync(WebApiCall call, TableDefinition table, string fetch)
    {
        var rows = new PlanRunner(call).Retrieve(new FetchExpression(fetch));
        if (rows.EntityName is { Length: > 0 } name && name != table.LogicalName) throw WebApiException.BadRequest($"The fetchXml reads '{name}', not '{table.LogicalName}'.");
        var writer = new RowWriter(call);
        await call.WriteJsonAsync(200, json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata#{table.EntitySetName}");
            json.WriteStartArray("value");
            foreach (var row in rows.Entities)
            {
                json.WriteStartObject();
                writer.WriteMembers(json, row, row.Attributes.Keys.Where(table.Columns.ContainsKey).ToList());
                writer.WriteAliased(json, row);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            if (rows.MoreRecords)
            {
                var cookie = new XElement("cookie", new XAttribute("pagenumber", PageOf(fetch) + 1), new XAttribute("pagingcookie", Uri.EscapeDataString(Uri.EscapeDataString(rows.PagingCookie ?? ""))), new XAttribute("istracking", "False"));
                json.WriteString("@Microsoft.Dynamics.CRM.fetchxmlpagingcookie", cookie.ToString(SaveOptions.DisableFormatting));
                json.WriteBoolean("@Microsoft.Dynamics.CRM.morerecords", true);
            }
            json.WriteEndObject();
        }, MetadataLevel.Full);
    }

    /// <summary>The page the query asked for; the engine has parsed the text before.</summary>
    private static int PageOf(string fetch) => (int?)XElement.Parse(fetch).Attribute("page") ?? 1;
}
