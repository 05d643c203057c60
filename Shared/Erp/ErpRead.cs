using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using ErpIntegration.Data;
using ErpIntegration.Erp.OData;

namespace ErpIntegration.Erp;

/// <summary>Rows of one entity set.</summary>
/// <typeparam name="TRow">Type of the rows.</typeparam>
internal sealed class ErpRead<TRow> : IErpRead
{
    private readonly List<TRow> _rows = new List<TRow>();

    /// <summary>Makes one.</summary>
    public ErpRead(params ODataQuery[] queries) => Queries = queries;

    /// <inheritdoc />
    public IReadOnlyList<ODataQuery> Queries { get; }

    /// <summary>What was read.</summary>
    public IReadOnlyList<TRow> Rows => _rows;

    /// <summary>
    /// Reads the rows that have one of many values, a few values in each query: the OData library of the ERP limits the nodes of a filter (a hundred is the library's default, of
    /// which a comparison takes four; the ERP's own limit is assumed not to be lower). As many as fit, for each query costs the ERP time.
    /// </summary>
    /// <param name="values">The values.</param>
    /// <param name="comparisons">How many comparisons a value takes.</param>
    /// <param name="query">The query for some of them; up to four more comparisons fit into it.</param>
    public static ErpRead<TRow> OfMany(IEnumerable<string> values, int comparisons, Func<IReadOnlyList<string>, ODataQuery> query)
    {
        const int ComparisonsInAQuery = 20;
        return new ErpRead<TRow>(values
            .Select((value, index) => new { Value = value, Group = index / (ComparisonsInAQuery / comparisons) })
            .GroupBy(pair => pair.Group, pair => pair.Value)
            .Select(group => query(group.ToList()))
            .ToArray());
    }

    /// <inheritdoc />
    public string? Take(string body)
    {
        var page = Json.Read<ODataPage<TRow>>(body);
        if (page.Rows is null || page.Rows.Any(row => row == null))
            throw new SerializationException("The answer's value or one of its rows is null.");
        _rows.AddRange(page.Rows);
        return page.NextLink is { Length: > 0 } link ? link : null;
    }
}
