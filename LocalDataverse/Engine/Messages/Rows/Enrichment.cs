using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Adds platform columns to targets.</summary>
internal static class Enrichment
{
    /// <summary>Sets a column that the table has. When the client hadn't sent it, it doesn't count for filtering attributes.</summary>
    public static void Enrich(this OperationContext operation, TableDefinition table, Entity target, string column, object? value)
    {
        if (!table.TryGetColumn(column, out _)) return;
        if (!target.Contains(column)) operation.PlatformColumns.Add(column);
        target[column] = value;
    }

    /// <summary>Sets a column that the table has and the client hasn't sent.</summary>
    public static void EnrichMissing(this OperationContext operation, TableDefinition table, Entity target, string column, object? value)
    {
        if (!target.Contains(column)) operation.Enrich(table, target, column, value);
    }
}
