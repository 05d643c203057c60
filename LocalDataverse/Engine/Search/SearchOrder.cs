using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Search;

/// <summary>The order of what a search found.</summary>
internal static class SearchOrder
{
    private const string Score = "@search.score";

    /// <summary>The best first.</summary>
    public static (string Column, bool Descending) ByScore { get; } = (Score, true);

    /// <summary>How values follow each other: those of a type by their size, texts in any case.</summary>
    public static IComparer<object?> Values { get; } = Comparer<object?>.Create(Compare);

    /// <summary>Reads terms such as <c>modifiedon desc</c>.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">One can't be read.</exception>
    public static IReadOnlyList<(string Column, bool Descending)> Parse(IReadOnlyList<string> order) => order.Count == 0 ? [ByScore] : [.. order.Select(Term)];

    /// <summary>Puts rows in order; empty values come first, and of equal rows the better fit ("OData $orderby syntax in Azure AI Search", Microsoft Learn).</summary>
    public static IReadOnlyList<FoundRow> Sort(IReadOnlyList<FoundRow> rows, IReadOnlyList<(string Column, bool Descending)> terms)
    {
        IOrderedEnumerable<FoundRow> sorted = rows.Order(Comparer<FoundRow>.Create((_, _) => 0));
        foreach (var (column, descending) in terms.Append(ByScore)) sorted = descending ? sorted.ThenByDescending(r => Value(r, column), Values) : sorted.ThenBy(r => Value(r, column), Values);
        return [.. sorted];
    }

    private static (string Column, bool Descending) Term(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [var column] => (column, false),
        [var column, "asc"] => (column, false),
        [var column, "desc"] => (column, true),
        _ => throw SearchArguments.Invalid($"'{text}' is no order; it is a column with asc or desc."),
    };

    private static object? Value(FoundRow found, string column) => column == Score ? found.Score : found.Row.GetAttributeValue<object?>(column) switch
    {
        Money money => money.Value,
        OptionSetValue option => option.Value,
        EntityReference reference => reference.Name,
        var value => value,
    };

    private static int Compare(object? one, object? other) => (one, other) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        (string text, string with) => StringComparer.OrdinalIgnoreCase.Compare(text, with),
        (IComparable comparable, _) when one.GetType() == other.GetType() => comparable.CompareTo(other),
        // Tables may have columns of one name and two types.
        _ => string.CompareOrdinal(one.GetType().FullName, other.GetType().FullName),
    };
}
