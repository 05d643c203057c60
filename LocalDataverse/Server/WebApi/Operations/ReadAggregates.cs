using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Server.WebApi.Query;
using LocalDataverse.Server.WebApi.Rows;
using Microsoft.OData.UriParser;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET of a set with <c>$apply</c>: groups and aggregates by their names; a group's empty column is left out.</summary>
internal static class ReadAggregates
{
    /// <summary>Answers with the groups.</summary>
    public static Task AnswerAsync(WebApiCall call, TableDefinition table, ODataUriParser uri)
    {
        var groups = new PlanRunner(call).Retrieve(ApplyTranslator.Translate(call.Model, table, uri));
        var writer = new RowWriter(call);
        return call.WriteJsonAsync(200, json =>
        {
            json.WriteStartObject();
            json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata#{table.EntitySetName}");
            json.WriteStartArray("value");
            foreach (var group in groups.Entities)
            {
                json.WriteStartObject();
                writer.WriteAliased(json, group);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }
}
