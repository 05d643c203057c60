using System;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi.Definitions;

namespace LocalDataverse.Server.WebApi.Operations;

/// <summary>GET of the service root: every entity set.</summary>
internal static class ServiceDocument
{
    /// <summary>Answers with the list.</summary>
    public static Task AnswerAsync(WebApiCall call) => call.WriteJsonAsync(200, json =>
    {
        json.WriteStartObject();
        json.WriteString("@odata.context", $"{call.ServiceRoot}$metadata");
        json.WriteStartArray("value");
        foreach (var set in call.Model.Catalog.Tables.Select(t => t.EntitySetName).Concat(DefinitionSource.Sets.Keys).Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("name", set);
            json.WriteString("kind", "EntitySet");
            json.WriteString("url", set);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
