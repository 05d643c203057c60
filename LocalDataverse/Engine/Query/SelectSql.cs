using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Query;

/// <summary>A finished SELECT with the way to read its rows.</summary>
internal sealed class SelectSql
{
    /// <summary>The table the rows are of.</summary>
    public required TableDefinition Table { get; init; }

    /// <summary>The statement.</summary>
    public required string Sql { get; init; }

    /// <summary>Its parameters $0, $1, ….</summary>
    public required IReadOnlyList<object> Values { get; init; }

    /// <summary>What stands in each row.</summary>
    public IReadOnlyList<SelectedColumn> Columns { get; init; } = [];

    /// <summary>What the rows of a page are continued by; none where the number of the page must do.</summary>
    public IReadOnlyList<OrderTerm> Keys { get; init; } = [];

    /// <summary>Where the values of <see cref="Keys"/> stand.</summary>
    public int KeysAt { get; init; }

    /// <summary>The values that the row the reader stands on is ordered by.</summary>
    public IReadOnlyList<object?> ReadKeys(SqliteDataReader reader)
    {
        var values = new object?[Keys.Count];
        for (var i = 0; i < values.Length; i++) values[i] = reader.IsDBNull(KeysAt + i) ? null : reader.GetValue(KeysAt + i);
        return values;
    }

    /// <summary>Reads the row that the reader stands on. As on the platform, null columns are left out, and an aggregate of nothing is an aliased null.</summary>
    public Entity Read(SqliteDataReader reader)
    {
        var row = new Entity(Table.LogicalName);
        foreach (var selected in Columns)
        {
            var value = selected.Read(reader);
            if (value is null && !selected.Aggregate) continue;
            if (selected.LinkTable is null && selected.Column.LogicalName == "versionnumber") row.RowVersion = ((long)value!).ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (selected.Key.Length == 0) continue;
            row[selected.Key] = selected.LinkTable is null ? value : new AliasedValue(selected.LinkTable, selected.Column.LogicalName, value);
            if (selected.LinkTable is not null) continue;
            if (selected.Column.LogicalName == Table.PrimaryIdColumn) row.Id = (Guid)value!;
        }
        return row;
    }
}

/// <summary>One column of a SELECT.</summary>
/// <param name="Key">The attribute's name in the row; empty for the row version that wasn't asked for.</param>
/// <param name="Column">The column it shows.</param>
/// <param name="LinkTable">The table of an aliased value; null for a column of the query's own table.</param>
/// <param name="At">Where it stands.</param>
/// <param name="As">Reads a value whose type isn't the column's: counts and date parts; null reads the column's type.</param>
/// <param name="Aggregate">Shows a sum, a count, … of the column.</param>
internal sealed record SelectedColumn(string Key, ColumnDefinition Column, string? LinkTable, int At, Func<SqliteDataReader, int, object>? As = null, bool Aggregate = false)
{
    /// <summary>Reads the value; null for NULL.</summary>
    public object? Read(SqliteDataReader reader) => As is null ? ColumnCodec.FromSql(Column, reader, At) : reader.IsDBNull(At) ? null : As(reader, At);
}
