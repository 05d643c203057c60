using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Search;

/// <summary>The parameters of a search. Lists come as JSON in a text, as the platform's messages take them; names of members in any case.</summary>
internal sealed class SearchArguments
{
    private const int LongestSearch = 100;
    private const int Most = 100;

    private readonly OperationContext _operation;

    /// <summary>Reads them.</summary>
    /// <param name="operation">Where they are.</param>
    /// <param name="shortest">How many characters the search must have.</param>
    /// <exception cref="System.ServiceModel.FaultException{T}">Search is off in this organisation, or a parameter can't be taken.</exception>
    public SearchArguments(OperationContext operation, int shortest = 1)
    {
        _operation = operation;
        DemandEnabled(operation);
        Text = operation.Required<string>("search");
        // Codes and texts of wrong parameters are assumed.
        if (Text.Trim().Length < shortest || Text.Length > LongestSearch) throw Invalid($"The search term must be at least {shortest} and at most {LongestSearch} characters long.");
        Scopes = ReadScopes();
        Options = new SearchOptions(Json("options"));
    }

    /// <summary>What was typed.</summary>
    public string Text { get; }

    /// <summary>The tables to look in.</summary>
    public IReadOnlyList<SearchScope> Scopes { get; }

    /// <summary>How to look.</summary>
    public SearchOptions Options { get; }

    /// <summary>How many rows to pass over.</summary>
    public int Skip => Number("skip", 0, int.MaxValue, 0);

    /// <summary>How many rows at most.</summary>
    /// <param name="usual">So many when nothing is said.</param>
    public int Top(int usual) => Number("top", 1, Most, usual);

    /// <summary>The items of a list of texts; empty when it isn't given.</summary>
    /// <param name="name">The parameter.</param>
    /// <param name="most">How many there may be.</param>
    public IReadOnlyList<string> Texts(string name, int most) => Json(name) switch
    {
        null => [],
        JsonArray items when items.Count > most => throw Invalid($"The parameter '{name}' must have at most {most} items."),
        JsonArray items => [.. items.Select(i => i is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw Invalid($"The parameter '{name}' must be an array of strings."))],
        _ => throw Invalid($"The parameter '{name}' must be an array of strings."),
    };

    /// <summary>Refuses where search is off ("Search for Dataverse records", Microsoft Learn).</summary>
    public static void DemandEnabled(OperationContext operation)
    {
        if (!IsEnabled(operation)) throw PlatformFault.Create(PlatformErrorCodes.SearchDisabled, "Dataverse Search feature is disabled for this organization.");
    }

    /// <summary>organization.isexternalsearchindexenabled.</summary>
    public static bool IsEnabled(OperationContext operation) => operation.OrganizationRow("isexternalsearchindexenabled").GetAttributeValue<bool>("isexternalsearchindexenabled");

    /// <summary>A wrong parameter.</summary>
    public static Exception Invalid(string message) => PlatformFault.Create(PlatformErrorCodes.InvalidArgument, message);

    private List<SearchScope> ReadScopes()
    {
        var filters = SearchFilter.Parse(_operation.Optional<string>("filter"));
        foreach (var (table, filter) in filters)
            if (table is not null) SearchFilter.DemandColumns(Searchable(table), filter);
        var wanted = Json("entities") switch
        {
            null => _operation.Metadata.Tables.Where(SearchedColumns.Covers).Select(t => new SearchScope(t, null, [], [])).ToList(),
            JsonArray items => [.. items.Select(ReadScope)],
            _ => throw Invalid("The parameter 'entities' must be an array."),
        };
        if (wanted.GroupBy(s => s.Table.LogicalName).FirstOrDefault(t => t.Count() > 1) is { } twice) throw Invalid($"The table '{twice.Key}' is given twice in 'entities'.");
        return [.. wanted.Where(s => _operation.MayRead(s.Table.LogicalName)).Select(s => s with { Filters = [.. s.Filters, .. filters.Where(f => f.Table is null || string.Equals(f.Table, s.Table.LogicalName, StringComparison.OrdinalIgnoreCase)).Select(f => f.Filter)] })];
    }

    private SearchScope ReadScope(JsonNode? item)
    {
        if (item is JsonValue name && name.TryGetValue<string>(out var only)) return new SearchScope(Searchable(only), null, [], []);
        if (item is not JsonObject entity || Member(entity, "name") is not JsonValue text || !text.TryGetValue<string>(out var named)) throw Invalid("An item of 'entities' has no name.");
        var table = Searchable(named);
        var columns = Columns(entity, "searchColumns", table);
        if (columns.FirstOrDefault(c => !SearchedColumns.IsSearchable(table, c)) is { } wrong) throw Invalid($"The column '{wrong}' of '{table.LogicalName}' is not searchable.");
        // "If empty, only the table primary name is searched on."
        return new SearchScope(table, columns.Count > 0 ? columns : [table.PrimaryNameColumn!], Columns(entity, "selectColumns", table), Filters(entity, table));
    }

    private static List<FilterExpression> Filters(JsonObject entity, TableDefinition table)
    {
        var text = Member(entity, "filter") switch
        {
            null => null,
            JsonValue value when value.TryGetValue<string>(out var filter) => filter,
            _ => throw Invalid("'filter' must be a string."),
        };
        var filters = SearchFilter.Parse(text);
        if (filters.Any(f => f.Table is not null && !string.Equals(f.Table, table.LogicalName, StringComparison.OrdinalIgnoreCase))) throw Invalid($"A filter of '{table.LogicalName}' is about another table.");
        foreach (var (_, filter) in filters) SearchFilter.DemandColumns(table, filter);
        return [.. filters.Select(f => f.Filter)];
    }

    private static IReadOnlyList<string> Columns(JsonObject entity, string member, TableDefinition table) => Member(entity, member) switch
    {
        null => [],
        JsonArray names => [.. names.Select(n => n is JsonValue value && value.TryGetValue<string>(out var name) && table.TryGetColumn(name, out var column)
            ? column.LogicalName : throw Invalid($"'{n}' is no column of '{table.LogicalName}'.")).Distinct()],
        _ => throw Invalid($"'{member}' must be an array of columns."),
    };

    private TableDefinition Searchable(string name) => _operation.Metadata.TryGetTable(name, out var table) && SearchedColumns.Covers(table) ? table
        : throw Invalid($"The table '{name}' is not enabled for Dataverse search.");

    private JsonNode? Json(string name)
    {
        if (_operation.Optional<string>(name) is not { Length: > 0 } text) return null;
        try
        {
            // Microsoft's examples write options in single quotes.
            return JsonNode.Parse(name == "options" && !text.Contains('"', StringComparison.Ordinal) ? text.Replace('\'', '"') : text);
        }
        catch (JsonException e)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The parameter '{name}' is not valid JSON: {e.Message}", e);
        }
    }

    private int Number(string name, int least, int most, int usual)
    {
        if (!_operation.InputParameters.TryGetValue(name, out var value) || value is not int number) return usual;
        return number >= least && number <= most ? number : throw Invalid($"The parameter '{name}' must be from {least} to {most}.");
    }

    private static JsonNode? Member(JsonObject json, string name) => json.FirstOrDefault(m => string.Equals(m.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
}
