using System.Collections.Generic;
using System.Linq;

namespace LocalDataverse.Engine.Search;

/// <summary>What is needed of the rows that a search finds.</summary>
internal sealed class SearchNeeds
{
    /// <summary>So many terms can order rows ("OData $orderby syntax in Azure AI Search", Microsoft Learn).</summary>
    public const int MostTerms = 32;

    /// <summary>The best rows.</summary>
    /// <param name="rows">How many.</param>
    /// <param name="order">Columns, each with asc or desc, or <c>@search.score</c>; by score when there is none.</param>
    /// <param name="facets">Columns that are counted.</param>
    /// <param name="count">How many there are in all.</param>
    public SearchNeeds(long rows, IReadOnlyList<string> order, IReadOnlyList<string> facets, bool count)
    {
        Order = SearchOrder.Parse(order);
        // The index gives a table's rows by their score: another order, and facets, need them all.
        Rows = Order[0] == SearchOrder.ByScore && Order.Count == 1 && facets.Count == 0 ? rows : long.MaxValue;
        Columns = [.. facets, .. Order.Select(t => t.Column)];
        Count = count;
    }

    /// <summary>How many rows of each table.</summary>
    public long Rows { get; }

    /// <summary>Their order.</summary>
    public IReadOnlyList<(string Column, bool Descending)> Order { get; }

    /// <summary>Columns that are needed besides those that are given back, in tables that have them.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>True when all are counted.</summary>
    public bool Count { get; }
}
