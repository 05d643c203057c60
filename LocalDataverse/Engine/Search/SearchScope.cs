using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Search;

/// <summary>Where a search looks in one table.</summary>
/// <param name="Table">The table.</param>
/// <param name="SearchColumns">Columns to look in; null for those of the index.</param>
/// <param name="SelectColumns">Columns that are given back.</param>
/// <param name="Filters">What rows must meet.</param>
internal sealed record SearchScope(TableDefinition Table, IReadOnlyList<string>? SearchColumns, IReadOnlyList<string> SelectColumns, IReadOnlyList<FilterExpression> Filters);
