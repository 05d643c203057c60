using System.Text.Json.Nodes;
using LocalDataverse.Engine.Search;

namespace LocalDataverse.Engine.Messages;

/// <summary>searchautocomplete: how what somebody types may go on, by the names of the rows that the caller may read ("Dataverse search autocomplete", Microsoft Learn).</summary>
internal sealed class SearchAutocompleteHandler : IMessageHandler
{
    /// <summary>So many of the best rows of a table say how a word goes on (assumed).</summary>
    private const int Looked = 100;

    public string MessageName => "searchautocomplete";

    public void Execute(OperationContext operation)
    {
        var arguments = new SearchArguments(operation);
        var found = new SearchRunner(operation).FindBegun(arguments, new SearchNeeds(Looked, [], [], count: false));
        operation.OutputParameters["response"] = new JsonObject
        {
            ["Error"] = null,
            ["Value"] = BegunWords.Complete(found.Rows, arguments.Text),
            ["QueryContext"] = null,
        }.ToJsonString(SearchJson.Options);
    }
}
