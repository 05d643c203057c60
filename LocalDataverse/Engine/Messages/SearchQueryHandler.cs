using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Search;

namespace LocalDataverse.Engine.Messages;

/// <summary>searchquery: the rows of many tables that fit what was typed, the best first ("Dataverse search query", Microsoft Learn).</summary>
internal sealed class SearchQueryHandler : IMessageHandler
{
    private const int Usual = 50;

    /// <summary>So many facets can be asked for (assumed).</summary>
    private const int MostFacets = 100;

    public string MessageName => "searchquery";

    public void Execute(OperationContext operation)
    {
        var arguments = new SearchArguments(operation);
        var facets = arguments.Texts("facets", MostFacets).Select(f => new SearchFacet(f)).ToList();
        var (top, skip) = (arguments.Top(Usual), arguments.Skip);
        var (options, count) = (arguments.Options, operation.Optional<bool>("count"));
        var needed = new SearchNeeds((long)skip + top, arguments.Texts("orderby", SearchNeeds.MostTerms), [.. facets.Select(f => f.Column)], count);
        var runner = new SearchRunner(operation);
        var found = runner.Find(arguments.Scopes, (_, columns) => options.Lucene ? SearchWords.Full(arguments.Text, columns, options.All) : SearchWords.Simple(arguments.Text, columns, options.All), needed);
        // What a probable set of results is isn't documented: rows with words that are nearly those (assumed).
        if (found.Count == 0 && options.BestEffort) found = runner.Find(arguments.Scopes, (_, columns) => SearchWords.Misspelt(arguments.Text, columns), needed);
        operation.OutputParameters["response"] = new JsonObject
        {
            ["Error"] = null,
            ["Value"] = new JsonArray([.. found.Rows.Skip(skip).Take(top).Select(JsonNode (f) => Result(f))]),
            ["Facets"] = new JsonObject(facets.DistinctBy(f => f.Name).Select(f => KeyValuePair.Create(f.Name, (JsonNode?)f.Of(found.Rows)))),
            ["QueryContext"] = null,
            ["Count"] = count ? found.Count : -1,
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
