using System.Collections.Generic;
using LocalDataverse.Engine.Formulas;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Query;

/// <summary>What a query asks for that a QueryExpression has no word for: FetchXML's own attributes, and the Web API's way of ordering choices. Made by the engine only.</summary>
public sealed class QueryExtras
{
    internal QueryExtras()
    {
    }

    /// <summary>Choices are ordered by their numbers (useraworderby, $orderby), not by their labels.</summary>
    internal bool RawOrder { get; init; }

    /// <summary>Rows an aggregate may be made of, when fewer than the platform's limit.</summary>
    internal int? AggregateLimit { get; init; }

    /// <summary>A condition of a formula that the rows must meet too; null for none.</summary>
    internal FormulaExpression? Filter { get; init; }

    /// <summary>Counts of a column's different values.</summary>
    internal HashSet<XrmAttributeExpression> DistinctCounts { get; } = [];

    /// <summary>Groups by date that follow the caller's time zone.</summary>
    internal HashSet<XrmAttributeExpression> InUserTime { get; } = [];

    /// <summary>Columns that show the number of rows below in the hierarchy.</summary>
    internal HashSet<XrmAttributeExpression> ChildCounts { get; } = [];
}
