using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using System.Text.RegularExpressions;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Search;

/// <summary>Filters of a search: <c>account:revenue gt 100 and not name eq 'x', contact:statecode eq 0</c>, or without a table for all of them ("Dataverse search query", Microsoft Learn).</summary>
internal sealed partial class SearchFilter
{
    private const int Deepest = 50;
    private const int MostConditions = 500;

    private readonly string _text;
    private readonly List<string> _tokens;
    private int _at;
    private int _conditions;

    private SearchFilter(string text)
    {
        _text = text;
        _tokens = [.. Token().Matches(text).Select(m => m.Value)];
        if (!string.IsNullOrWhiteSpace(Token().Replace(text, ""))) throw Unreadable("a quote is missing");
    }

    /// <summary>The filters of a text, each with its table; null stands for every table.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The text can't be read.</exception>
    public static IReadOnlyList<(string? Table, FilterExpression Filter)> Parse(string? text) => string.IsNullOrWhiteSpace(text) ? [] : [.. new SearchFilter(text).Parts()];

    /// <summary>True when a table has the columns of a filter.</summary>
    public static bool HasColumns(TableDefinition table, FilterExpression filter) => Columns(filter).All(c => table.TryGetColumn(c, out _));

    /// <summary>Refuses a filter on columns that its table doesn't have.</summary>
    public static void DemandColumns(TableDefinition table, FilterExpression filter)
    {
        if (Columns(filter).FirstOrDefault(c => !table.TryGetColumn(c, out _)) is { } wrong) throw SearchArguments.Invalid($"'{wrong}' is no column of '{table.LogicalName}'.");
    }

    private static IEnumerable<string> Columns(FilterExpression filter) => filter.Conditions.Select(c => c.AttributeName).Concat(filter.Filters.SelectMany(Columns));

    private IEnumerable<(string? Table, FilterExpression Filter)> Parts()
    {
        do
        {
            string? table = null;
            if (_at < _tokens.Count && Scope().Match(_tokens[_at]) is { Success: true } scope)
            {
                table = scope.Groups["table"].Value;
                if (scope.Groups["rest"].Value is { Length: > 0 } rest) _tokens[_at] = rest;
                else _at++;
            }
            yield return (table, Any(negated: false, 0));
        }
        while (Take(","));
        if (_at < _tokens.Count) throw Unreadable($"'{_tokens[_at]}' was not expected");
    }

    private FilterExpression Any(bool negated, int depth) => Group("or", negated ? LogicalOperator.And : LogicalOperator.Or, () => All(negated, depth));

    private FilterExpression All(bool negated, int depth) => Group("and", negated ? LogicalOperator.Or : LogicalOperator.And, () => One(negated, depth));

    private FilterExpression Group(string word, LogicalOperator between, Func<FilterExpression> part)
    {
        var group = new FilterExpression(between);
        do group.AddFilter(part());
        while (Take(word));
        return group.Filters is [var only] ? only : group;
    }

    private FilterExpression One(bool negated, int depth)
    {
        if (depth > Deepest) throw Unreadable("it is nested too deep");
        if (Take("not")) return One(!negated, depth + 1);
        if (Take("("))
        {
            var group = Any(negated, depth + 1);
            return Take(")") ? group : throw Unreadable("a ) is missing");
        }
        if (++_conditions > MostConditions) throw Unreadable($"it has more than {MostConditions} conditions");
        var column = Next();
        var word = Next();
        var value = Next();
        var comparison = Operator(word, negated);
        if (value == "null" && word is not ("eq" or "ne")) throw Unreadable("null can be compared with eq and ne only");
        var filter = new FilterExpression(LogicalOperator.Or);
        filter.AddCondition(Condition(column, comparison, value));
        // A comparison with an empty column is false, not unknown as in the platform's queries: ne and what is negated find it ("OData comparison operators in Azure AI Search", Microsoft Learn).
        if (value != "null" && (comparison == ConditionOperator.NotEqual || negated && word is not ("eq" or "ne"))) filter.AddCondition(column, ConditionOperator.Null);
        return filter;
    }

    private static ConditionExpression Condition(string column, ConditionOperator comparison, string value) => (value, comparison) switch
    {
        ("null", ConditionOperator.Equal) => new ConditionExpression(column, ConditionOperator.Null),
        ("null", _) => new ConditionExpression(column, ConditionOperator.NotNull),
        ("true" or "false", _) => new ConditionExpression(column, comparison, value == "true"),
        (['\'', ..], _) => new ConditionExpression(column, comparison, value[1..^1].Replace("''", "'", StringComparison.Ordinal)),
        _ => new ConditionExpression(column, comparison, value),
    };

    private ConditionOperator Operator(string word, bool negated) => (word, negated) switch
    {
        ("eq", false) or ("ne", true) => ConditionOperator.Equal,
        ("ne", false) or ("eq", true) => ConditionOperator.NotEqual,
        ("gt", false) or ("le", true) => ConditionOperator.GreaterThan,
        ("ge", false) or ("lt", true) => ConditionOperator.GreaterEqual,
        ("lt", false) or ("ge", true) => ConditionOperator.LessThan,
        ("le", false) or ("gt", true) => ConditionOperator.LessEqual,
        _ => throw Unreadable($"'{word}' is no operator"),
    };

    private bool Take(string token)
    {
        if (_at >= _tokens.Count || _tokens[_at] != token) return false;
        _at++;
        return true;
    }

    private string Next() => _at < _tokens.Count && _tokens[_at] is not ("(" or ")" or ",") ? _tokens[_at++] : throw Unreadable("something is missing");

    // Code and text are assumed.
    private FaultException<OrganizationServiceFault> Unreadable(string why) => PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Invalid filter expression '{(_text.Length > 200 ? _text[..200] + "…" : _text)}': {why}.");

    [GeneratedRegex(@"'(?:[^']|'')*'|[(),]|[^\s(),']+", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(@"^(?<table>[A-Za-z_]\w*):(?<rest>.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Scope();
}
