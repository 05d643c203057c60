using System;
using System.Collections.Generic;
using System.Linq;

namespace ErpIntegration.Erp.OData;

/// <summary>A condition of an OData query, built from checked names and literals only.</summary>
internal sealed class ODataFilter
{
    private readonly string _text;

    private ODataFilter(string text) => _text = text;

    /// <summary>The property has this value.</summary>
    public static ODataFilter Equal(string property, ODataLiteral value) => new ODataFilter(ODataName.Check(property) + " eq " + value);

    /// <summary>The property has this text.</summary>
    public static ODataFilter Equal(string property, string value) => Equal(property, ODataLiteral.Of(value));

    /// <summary>The property has this text; null, which stands for a question that wasn't asked, without one.</summary>
    public static ODataFilter? EqualIfGiven(string property, string? value) => value is null ? null : Equal(property, value);

    /// <summary>The property has one of these texts.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ODataFilter AnyOf(string property, IEnumerable<string> values) => Any(values.Select(value => Equal(property, value)).ToArray());

    /// <summary>The property is a point in time from one to another, that one not included.</summary>
    public static ODataFilter Between(string property, DateTime from, DateTime until)
        => new ODataFilter(ODataName.Check(property) + " ge " + ODataLiteral.Of(from) + " and " + property + " lt " + ODataLiteral.Of(until));

    /// <summary>All of the conditions hold; a null stands for a question that wasn't asked.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ODataFilter All(params ODataFilter?[] filters)
    {
        var given = filters.Where(filter => filter != null).ToArray();
        if (given.Length == 0)
            throw new ArgumentException("A filter needs a condition.", nameof(filters));
        return given.Length == 1 ? given[0]! : new ODataFilter(string.Join(" and ", given.Select(filter => filter!._text)));
    }

    /// <summary>One of the conditions holds.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ODataFilter Any(params ODataFilter[] filters)
    {
        if (filters.Length == 0)
            throw new ArgumentException("A filter needs a condition.", nameof(filters));
        return filters.Length == 1 ? filters[0] : new ODataFilter("(" + string.Join(" or ", filters.Select(filter => filter._text)) + ")");
    }

    /// <summary>As it stands in $filter, before percent-encoding.</summary>
    public override string ToString() => _text;
}
