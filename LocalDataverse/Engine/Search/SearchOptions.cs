using System.Text.Json.Nodes;

namespace LocalDataverse.Engine.Search;

/// <summary>The options of a search: an object, or, as in the message's first form, a list of the names that are on ("Dataverse search query", Microsoft Learn). Names and words in any case.</summary>
internal sealed class SearchOptions
{
    /// <summary>Reads them.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">One isn't known, or its value isn't.</exception>
    public SearchOptions(JsonNode? options)
    {
        switch (options)
        {
            case null: break;
            case JsonObject members:
                foreach (var (name, value) in members) Set(name.ToLowerInvariant(), value?.ToString().ToLowerInvariant() ?? "");
                break;
            case JsonArray names:
                foreach (var name in names) SetOn(name?.ToString().ToLowerInvariant() ?? "");
                break;
            default: throw SearchArguments.Invalid("The parameter 'options' must be an object of options.");
        }
    }

    /// <summary>Lucene's own syntax, not the simple one.</summary>
    public bool Lucene { get; private set; }

    /// <summary>All words must be there, not any of them.</summary>
    public bool All { get; private set; }

    /// <summary>Where nothing fits, what nearly fits is taken.</summary>
    public bool BestEffort { get; private set; }

    private void Set(string name, string value)
    {
        switch (name)
        {
            case "querytype": Lucene = OneOf(name, value, "simple", "lucene"); break;
            case "searchmode": All = OneOf(name, value, "any", "all"); break;
            case "besteffortsearchenabled" or "besteffortsearch": BestEffort = OneOf(name, value, "false", "true"); break;
            // How they change what is found isn't documented: nothing changes here (assumed).
            case "grouprankingenabled" or "groupranking" or "advancedsuggestenabled": OneOf(name, value, "false", "true"); break;
            default: throw SearchArguments.Invalid($"LocalDataverse does not know the search option '{name}'.");
        }
    }

    private void SetOn(string name)
    {
        switch (name)
        {
            case "lucene": Set("querytype", "lucene"); break;
            case "searchmodelall" or "searchmodeall": Set("searchmode", "all"); break;
            case "advanced": Set("advancedsuggestenabled", "true"); break;
            case "besteffortsearch" or "groupranking": Set(name, "true"); break;
            default: throw SearchArguments.Invalid($"LocalDataverse does not know the search option '{name}'.");
        }
    }

    private static bool OneOf(string name, string value, string off, string on) => value == on
        || (value == off ? false : throw SearchArguments.Invalid($"The search option '{name}' must be {off} or {on}."));
}
