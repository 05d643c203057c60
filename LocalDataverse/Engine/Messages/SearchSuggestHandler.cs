using System.Linq;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Search;

namespace LocalDataverse.Engine.Messages;

/// <summary>searchsuggest: rows whose names have what somebody begins to type ("Dataverse search suggest", Microsoft Learn).</summary>
internal sealed class SearchSuggestHandler : IMessageHandler
{
    private const int Usual = 5;
    private const int Shortest = 3;

    public string MessageName => "searchsuggest";

    public void Execute(OperationContext operation)
    {
        var arguments = new SearchArguments(operation, Shortest);
        var top = arguments.Top(Usual);
        var found = new SearchRunner(operation).FindBegun(arguments, new SearchNeeds(top, arguments.Texts("orderby", SearchNeeds.MostTerms), [], count: false));
        operation.OutputParameters["response"] = new JsonObject
        {
            ["Error"] = null,
            ["Value"] = new JsonArray([.. found.Rows.Take(top).Select(JsonNode (f) => Suggestion(f, arguments.Text))]),
            ["QueryContext"] = null,
        }.ToJsonString(SearchJson.Options);
    }

    private static JsonObject Suggestion(FoundRow found, string text)
    {
        var document = new JsonObject { ["@search.objectid"] = found.Row.Id.ToString(), ["@search.entityname"] = found.Row.LogicalName };
        foreach (var (name, value) in SearchAttributes.Of(found)) document[name] = value?.DeepClone();
        return new JsonObject { ["Text"] = BegunWords.Mark(found, text), ["Document"] = document };
    }
}
