using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Storage;

/// <summary>What was deleted from tables whose changes are tracked: the id and the version the deletion took.</summary>
internal static class DeletedRows
{
    /// <summary>Remembers a deletion.</summary>
    public static void Add(PooledConnection connection, TableDefinition table, Guid id, long version) =>
        connection.Write("INSERT INTO __deleted VALUES ($0, $1, $2)", [table.LogicalName, version, ColumnCodec.Bytes(id)]);

    /// <summary>Forgets those of a table that is dropped.</summary>
    public static void Forget(PooledConnection connection, TableDefinition table) => connection.Write("DELETE FROM __deleted WHERE tablename = $0", [table.LogicalName]);

    /// <summary>The deletions after a version, in their order.</summary>
    public static IReadOnlyList<EntityReference> Since(PooledConnection connection, TableDefinition table, long after, int limit)
    {
        var found = new List<EntityReference>();
        using var reader = connection.Query("SELECT id, CAST(version AS TEXT) FROM __deleted WHERE tablename = $0 AND version > $1 ORDER BY version LIMIT $2", [table.LogicalName, after, (long)limit]).ExecuteReader();
        while (reader.Read()) found.Add(new EntityReference(table.LogicalName, ColumnCodec.Id(reader, 0)) { RowVersion = reader.GetString(1) });
        return found;
    }
}
