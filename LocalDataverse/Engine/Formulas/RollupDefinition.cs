using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Formulas;

/// <summary>What a rollup column sums up: a column of the rows that point to its row, or to one below it.</summary>
/// <param name="Table">The table of these rows.</param>
/// <param name="Lookup">Their lookup.</param>
/// <param name="Aggregate">The function.</param>
/// <param name="Column">The column it is applied to.</param>
/// <param name="Hierarchy">The relationship that says which rows are below; null when only the row itself counts.</param>
/// <param name="Filter">The condition the related rows must meet; null for all.</param>
internal sealed record RollupDefinition(string Table, string Lookup, XrmAggregateType Aggregate, string Column, string? Hierarchy = null, FormulaExpression? Filter = null);
