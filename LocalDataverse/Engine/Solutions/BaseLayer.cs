using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Solutions;

/// <summary>The base tables as they are without any solution.</summary>
internal static class BaseLayer
{
    private static readonly Lazy<Dictionary<string, TableDefinition>> Tables = new(
        () => BaseMetadata.Load([BaseMetadata.Sales]).Tables.ToDictionary(t => t.LogicalName, StringComparer.OrdinalIgnoreCase),
        LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>Looks a base table up.</summary>
    public static bool TryGetTable(string logicalName, [NotNullWhen(true)] out TableDefinition? table) => Tables.Value.TryGetValue(logicalName, out table);
}
