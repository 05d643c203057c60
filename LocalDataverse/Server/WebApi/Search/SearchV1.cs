using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using LocalDataverse.Server.WebApi.Errors;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.WebApi.Search;

/// <summary>Version 1.0: lists are lists, tables are names only, and every column that is searched comes back. Names of members in any case, as clients write them.</summary>
internal static class SearchV1
{
    private const string Formatted = "@OData.Community.Display.V1.FormattedValue";
    private const string LookupTable = "@Microsoft.Dynamics.CRM.lookuplogicalname";

    private static readonly string[] OfEveryRow = ["ownerid", "createdon", "modifiedon"];

    /// <summary>Executes an operation with the members of the body.</summary>
    public static async Task<JsonObject> ExecuteAsync(WebApiCall call, string operation)
    {
        using var body = await call.ReadBodyAsync();
        var request = new OrganizationRequest("search" + operation);
        var options = new JsonObject();
        JsonElement? tables = null;
        foreach (var member in body.RootElement.EnumerateObject().Where(m => m.Value.ValueKind != JsonValueKind.Null))
        {
            switch (member.Name.ToLowerInvariant())
            {
                case "search" or "filter": request[member.Name.ToLowerInvariant()] = Text(member); break;
                case "entities": tables = List(member); break;
                case "facets" or "orderby" when operation != "autocomplete": request[member.Name.ToLowerInvariant()] = List(member).GetRawText(); break;
                case "returntotalrecordcount" when operation == "query": request["count"] = Flag(member); break;
                case "usefuzzy" when operation != "query": request["fuzzy"] = Flag(member); break;
                case "skip" or "top" when member.Value.TryGetInt32(out var number): request[member.Name.ToLowerInvariant()] = number; break;
                case "searchmode" when operation == "query": options["searchmode"] = OneOf(member, "any", "all"); break;
                case "searchtype" when operation == "query": options["querytype"] = OneOf(member, "simple", "full") == "full" ? "lucene" : "simple"; break;
                default: throw WebApiException.BadRequest($"'{member.Name}' is not a property of {operation}, or its value is not of the right type.");
            }
        }
        if (options.Count > 0) request["options"] = options.ToJsonString();
        if (tables is not null || operation != "autocomplete") request["entities"] = Entities(call, tables).ToJsonString();
        var answer = JsonNode.Parse((string)call.Execute(request).Results["response"])!;
        return operation switch
        {
            "query" => new JsonObject { ["value"] = new JsonArray([.. answer["Value"]!.AsArray().Select(JsonNode (r) => Row(r!))]), ["facets"] = answer["Facets"]!.DeepClone(), ["totalrecordcount"] = answer["Count"]!.DeepClone() },
            "suggest" => new JsonObject { ["value"] = new JsonArray([.. answer["Value"]!.AsArray().Select(JsonNode (s) => new JsonObject { ["text"] = s!["Text"]!.DeepClone(), ["document"] = Attributes(s["Document"]!.AsObject()) })]) },
            _ => new JsonObject { ["value"] = answer["Value"]?.DeepClone() },
        };
    }

    // Every column that is searched comes back, which version 2.0 gives only when it is asked for.
    private static JsonArray Entities(WebApiCall call, JsonElement? wanted)
    {
        var status = JsonNode.Parse((string)call.Execute(new OrganizationRequest("searchstatus")).Results["response"])!["value"]!["entitystatusresults"]?.AsArray() ?? [];
        var columns = status.ToDictionary(t => (string)t!["entitylogicalname"]!, t => t!["searchableindexedfieldinfomap"]!.AsObject().Select(f => f.Key).ToList());
        var names = wanted?.EnumerateArray().Select(n => n.ValueKind == JsonValueKind.String ? n.GetString()! : throw WebApiException.BadRequest("'entities' must be an array of names.")) ?? columns.Keys;
        return [.. names.Select(JsonNode (n) => columns.TryGetValue(n, out var searched)
            ? new JsonObject { ["name"] = n, ["searchColumns"] = Array(searched), ["selectColumns"] = Array(searched.Concat(Common(call, n))) } : new JsonObject { ["name"] = n })];
    }

    private static JsonArray Array(IEnumerable<string> columns) => [.. columns.Select(JsonNode (c) => c)];

    private static IEnumerable<string> Common(WebApiCall call, string table) =>
        OfEveryRow.Where(c => call.Model.Catalog.TryGetTable(table, out var definition) && definition.Columns.ContainsKey(c));

    private static JsonObject Row(JsonNode found)
    {
        var row = new JsonObject
        {
            ["@search.score"] = found["Score"]!.DeepClone(),
            ["@search.highlights"] = found["Highlights"]!.DeepClone(),
            ["@search.entityname"] = found["EntityName"]!.DeepClone(),
            ["@search.objectid"] = found["Id"]!.DeepClone(),
        };
        foreach (var (name, value) in Attributes(found["Attributes"]!.AsObject())) row[name] = value?.DeepClone();
        return row;
    }

    /// <summary>Columns as version 1.0 has them: dates as the user reads them, and of lookups the name and the table in members of their own.</summary>
    private static JsonObject Attributes(JsonObject attributes)
    {
        var json = new JsonObject();
        foreach (var (name, value) in attributes)
        {
            if (name.EndsWith(Formatted, StringComparison.Ordinal) || name.EndsWith(LookupTable, StringComparison.Ordinal)) continue;
            var text = attributes[name + Formatted];
            if (attributes.TryGetPropertyValue(name + LookupTable, out var table))
            {
                json[name] = value?.DeepClone();
                json[name + "name"] = text?.DeepClone();
                json[$"@search.{name}.logicalname"] = table?.DeepClone();
            }
            else
            {
                json[name] = (value?.GetValueKind() == JsonValueKind.String ? text ?? value : value)?.DeepClone();
            }
        }
        return json;
    }

    private static string Text(JsonProperty member) => member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : throw WebApiException.BadRequest($"'{member.Name}' must be a string.");

    private static bool Flag(JsonProperty member) => member.Value.ValueKind is JsonValueKind.True or JsonValueKind.False ? member.Value.GetBoolean() : throw WebApiException.BadRequest($"'{member.Name}' must be true or false.");

    private static JsonElement List(JsonProperty member) => member.Value.ValueKind == JsonValueKind.Array ? member.Value : throw WebApiException.BadRequest($"'{member.Name}' must be an array.");

    private static string OneOf(JsonProperty member, params string[] words) => Text(member) is var text && words.Contains(text) ? text : throw WebApiException.BadRequest($"'{member.Name}' must be {string.Join(" or ", words)}.");
}
