using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Engine.Storage;

/// <summary>Turns table definitions into SQL tables and brings existing ones up to date.</summary>
internal static class SchemaSql
{
    /// <summary>SQLite's code for a row that breaks a rule.</summary>
    public const int ConstraintError = 19;

    /// <summary>Lookups that every row has, and most rows to the same few users and units: an index on them would narrow no search, and every insert would pay for it.</summary>
    private static readonly HashSet<string> NotIndexed = new(StringComparer.OrdinalIgnoreCase)
    {
        "createdby", "createdonbehalfby", "modifiedby", "modifiedonbehalfby", "owninguser", "owningbusinessunit",
    };

    /// <summary>Creates the table with its indexes.</summary>
    public static void Create(PooledConnection connection, TableDefinition table)
    {
        if (table.LogicalName == StringMapView.Table)
        {
            StringMapView.Create(connection);
            return;
        }
        // Long text last: SQLite reads a row from its front, and has to follow a chain of pages to what stands behind it.
        var columns = table.Columns.Values.Where(ColumnCodec.IsStored).OrderBy(c => c.Type == ColumnType.Memo).SelectMany(c => Definitions(table, c));
        connection.Run($"CREATE TABLE {SqlText.Quote(table.LogicalName)} ({string.Join(", ", columns)})");
        foreach (var column in table.Columns.Values) IndexLookup(connection, table, column);
        foreach (var key in table.Keys) CreateKey(connection, table, key);
        if (table.ChangeTrackingEnabled) IndexVersion(connection, table);
        for (var i = 0; i < table.Indexes.Count; i++)
            connection.Run($"CREATE INDEX {SqlText.Quote($"index_{table.LogicalName}_{i}")} ON {SqlText.Quote(table.LogicalName)} ({string.Join(", ", table.Indexes[i].Select(SqlText.Quote))})");
    }

    /// <summary>Adds and drops columns and keys; a column whose storage changes is refused, as the platform refuses to change a column's type.</summary>
    public static void Alter(PooledConnection connection, TableDefinition from, TableDefinition to)
    {
        foreach (var key in from.Keys.Where(k => !to.Keys.Any(t => Same(t, k)))) connection.Run($"DROP INDEX {KeyName(from, key)}");
        foreach (var column in from.Columns.Values.Where(ColumnCodec.IsStored))
        {
            if (!to.TryGetColumn(column.LogicalName, out var kept)) Drop(connection, from, column);
            else if (ColumnCodec.SqlType(kept) != ColumnCodec.SqlType(column) || ColumnCodec.IsLookup(kept) != ColumnCodec.IsLookup(column))
                throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The type of the column '{column.LogicalName}' of '{from.LogicalName}' can't be changed from {column.Type} to {kept.Type}.");
            else if (ColumnCodec.IsPolymorphic(kept) && !ColumnCodec.IsPolymorphic(column)) Widen(connection, from, column);
            else if (!ColumnCodec.IsPolymorphic(kept) && ColumnCodec.IsPolymorphic(column)) Narrow(connection, from, kept);
            else if (ColumnCodec.IsPolymorphic(kept)) Forget(connection, from, column, kept);
        }
        foreach (var column in to.Columns.Values.Where(c => ColumnCodec.IsStored(c) && !from.Columns.ContainsKey(c.LogicalName)))
        {
            foreach (var definition in Definitions(to, column)) connection.Run($"ALTER TABLE {SqlText.Quote(to.LogicalName)} ADD COLUMN {definition}");
            IndexLookup(connection, to, column);
        }
        foreach (var key in to.Keys.Where(k => !from.Keys.Any(f => Same(f, k)))) CreateKey(connection, to, key);
        if (to.ChangeTrackingEnabled && !from.ChangeTrackingEnabled) IndexVersion(connection, to);
    }

    /// <summary>Drops the table.</summary>
    public static void Drop(PooledConnection connection, TableDefinition table) => connection.Run($"DROP TABLE {SqlText.Quote(table.LogicalName)}");

    private static IEnumerable<string> Definitions(TableDefinition table, ColumnDefinition column)
    {
        var primary = column.LogicalName == table.PrimaryIdColumn;
        yield return $"{SqlText.Quote(column.LogicalName)} {ColumnCodec.SqlType(column)}{(primary ? " PRIMARY KEY NOT NULL" : "")}";
        if (ColumnCodec.IsPolymorphic(column)) yield return $"{SqlText.Quote(column.LogicalName + SqlText.TypeSuffix)} TEXT";
    }

    /// <summary>Only rows that have a value: most lookups of most rows are empty, and an insert shouldn't pay for those.</summary>
    private static void IndexLookup(PooledConnection connection, TableDefinition table, ColumnDefinition column)
    {
        var id = column.Type == ColumnType.UniqueIdentifier && column.LogicalName != table.PrimaryIdColumn && table.IsIntersect;
        if ((!ColumnCodec.IsLookup(column) && !id) || NotIndexed.Contains(column.LogicalName)) return;
        var name = SqlText.Quote(column.LogicalName);
        connection.Run($"CREATE INDEX {LookupName(table, column)} ON {SqlText.Quote(table.LogicalName)} ({name}) WHERE {name} IS NOT NULL");
    }

    /// <summary>Changes are found by their version.</summary>
    private static void IndexVersion(PooledConnection connection, TableDefinition table) =>
        connection.Run($"CREATE INDEX IF NOT EXISTS {SqlText.Quote($"version_{table.LogicalName}")} ON {SqlText.Quote(table.LogicalName)} ({SqlText.Quote("versionnumber")})");

    /// <summary>Rows that have the same values already are refused; on the platform the job that makes the index fails (the code is assumed).</summary>
    private static void CreateKey(PooledConnection connection, TableDefinition table, AlternateKeyDefinition key)
    {
        try
        {
            connection.Run($"CREATE UNIQUE INDEX {KeyName(table, key)} ON {SqlText.Quote(table.LogicalName)} ({string.Join(", ", key.Columns.Select(SqlText.Quote))})");
        }
        catch (SqliteException e) when (e.SqliteErrorCode == ConstraintError)
        {
            throw PlatformFault.Create(PlatformErrorCodes.DuplicateRecordEntityKey, $"The entity key {key.SchemaName} of '{table.LogicalName}' can't be made: several rows have the same values of {string.Join(", ", key.Columns)}.", e);
        }
    }

    private static void Drop(PooledConnection connection, TableDefinition table, ColumnDefinition column)
    {
        connection.Run($"DROP INDEX IF EXISTS {LookupName(table, column)}");
        connection.Run($"ALTER TABLE {SqlText.Quote(table.LogicalName)} DROP COLUMN {SqlText.Quote(column.LogicalName)}");
        if (ColumnCodec.IsPolymorphic(column)) connection.Run($"ALTER TABLE {SqlText.Quote(table.LogicalName)} DROP COLUMN {SqlText.Quote(column.LogicalName + SqlText.TypeSuffix)}");
    }

    /// <summary>A lookup that gets a second target: the rows it has all point to the first.</summary>
    private static void Widen(PooledConnection connection, TableDefinition table, ColumnDefinition column)
    {
        var type = SqlText.Quote(column.LogicalName + SqlText.TypeSuffix);
        connection.Run($"ALTER TABLE {SqlText.Quote(table.LogicalName)} ADD COLUMN {type} TEXT");
        connection.Write($"UPDATE {SqlText.Quote(table.LogicalName)} SET {type} = $0 WHERE {SqlText.Quote(column.LogicalName)} IS NOT NULL", [column.Targets[0]]);
    }

    /// <summary>A lookup that leads to fewer tables, but several still: references to those that it lost lead nowhere.</summary>
    private static void Forget(PooledConnection connection, TableDefinition table, ColumnDefinition column, ColumnDefinition kept)
    {
        var (name, type) = (SqlText.Quote(column.LogicalName), SqlText.Quote(column.LogicalName + SqlText.TypeSuffix));
        foreach (var target in column.Targets.Except(kept.Targets, StringComparer.OrdinalIgnoreCase))
            connection.Write($"UPDATE {SqlText.Quote(table.LogicalName)} SET {name} = NULL, {type} = NULL WHERE {type} = $0", [target]);
    }

    /// <summary>A lookup that is left with one target: references to others lead nowhere.</summary>
    private static void Narrow(PooledConnection connection, TableDefinition table, ColumnDefinition column)
    {
        var (name, type) = (SqlText.Quote(column.LogicalName), SqlText.Quote(column.LogicalName + SqlText.TypeSuffix));
        connection.Write($"UPDATE {SqlText.Quote(table.LogicalName)} SET {name} = NULL WHERE {type} <> $0", [column.Targets[0]]);
        connection.Run($"ALTER TABLE {SqlText.Quote(table.LogicalName)} DROP COLUMN {type}");
    }

    private static string KeyName(TableDefinition table, AlternateKeyDefinition key) => SqlText.Quote($"key_{table.LogicalName}_{key.LogicalName}");

    private static string LookupName(TableDefinition table, ColumnDefinition column) => SqlText.Quote($"lookup_{table.LogicalName}_{column.LogicalName}");

    private static bool Same(AlternateKeyDefinition a, AlternateKeyDefinition b) =>
        string.Equals(a.LogicalName, b.LogicalName, StringComparison.OrdinalIgnoreCase) && a.Columns.SequenceEqual(b.Columns, StringComparer.OrdinalIgnoreCase);
}
