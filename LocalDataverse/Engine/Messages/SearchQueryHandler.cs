using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Search;

namespace LocalDataverse.Engine.Messages;

/// <summary>searchquery: the rows of many tables that fit what was typed, the best first ("Dataverse search query", Microsoft Learn).</summary>
internal sealed class SearchQueryHandler : IMessageHandler
{
    private const int Usual = 50;

    public string MessageName => "searchquery";

    public void Execute(OperationContext operation)
    {
        var arguments = new SearchArguments(operation);
        var facets = arguments.Texts("facets").Select(f => new SearchFacet(f)).ToList();
        var (top, skip) = (arguments.Top(Usual), arguments.Skip);
        var all = arguments.Option("searchmode", "searchmodelall") is "all" or "true";
        var full = arguments.Option("querytype", "lucene") is "lucene" or "full" or "true";
        var found = new SearchRunner(operation).Find(
            arguments.Scopes,
            (_, columns) => full ? SearchWords.Full(arguments.Text, columns, all) : SearchWords.Simple(arguments.Text, columns, all),
            arguments.Texts("orderby"), [.. facets.Select(f => f.Column)]);
        operation.OutputParameters["response"] = new JsonObject
        {
            ["Error"] = null,
            ["Value"] = new JsonArray([.. found.Skip(skip).Take(top).Select(JsonNode (f) => Result(f))]),
            ["Facets"] = new JsonObject(facets.DistinctBy(f => f.Name).Select(f => KeyValuePair.Create(f.Name, (JsonNode?)f.Of(found)))),
            ["QueryContext"] = null,
            ["Count"] = operation.InputParameters.TryGetValue("count", out var count) && count is true ? found.Count : -1,
        }.ToJsonString(SearchJson.Options);
    }

    private static JsonObject Result(FoundRow found) => new JsonObject
    {
        ["Id"] = found.Row.Id.ToString(),
        ["EntityName"] = found.Row.LogicalName,
        // Microsoft's examples show 0 here, and the code in the attributes; what the property is documented to be is written.
        ["ObjectTypeCode"] = found.Scope.Table.ObjectTypeCode,
        ["Attributes"] = SearchAttributes.Of(found),
        ["Highlights"] = new JsonObject(SearchHighlights.Of(found).Select(h => KeyValuePair.Create(h.Column, (JsonNode?)new JsonArray(h.Text)))),
        ["Score"] = found.Score,
    };
}
