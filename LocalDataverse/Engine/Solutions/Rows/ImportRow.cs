using System;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Rows;

/// <summary>A row on its way into a platform table.</summary>
internal sealed class ImportRow
{
    private readonly TableDefinition _table;

    /// <summary>Begins a row.</summary>
    public ImportRow(TableDefinition table, Guid id)
    {
        _table = table;
        Entity = new Entity(table.LogicalName, id);
        Entity[table.PrimaryIdColumn] = id;
    }

    /// <summary>The row.</summary>
    public Entity Entity { get; }

    /// <summary>The row's table.</summary>
    public TableDefinition Table => _table;

    /// <summary>Sets a column from a text or value; null clears it.</summary>
    /// <exception cref="InvalidOperationException">The table has no such column: its definition in this product lacks it.</exception>
    public ImportRow Set(string column, object? value)
    {
        if (!_table.TryGetColumn(column, out var definition)) throw new InvalidOperationException($"The table {_table.LogicalName} has no column {column}.");
        Entity[definition.LogicalName] = ColumnValues.Convert(_table.LogicalName, definition, value);
        return this;
    }

    /// <summary>Sets a column when the table has it and it isn't set yet: for what the platform fills in by itself.</summary>
    public ImportRow Default(string column, object? value)
    {
        if (_table.TryGetColumn(column, out var definition) && definition.Type != ColumnType.Virtual && !Entity.Contains(definition.LogicalName) && value is not null)
            Entity[definition.LogicalName] = ColumnValues.Convert(_table.LogicalName, definition, value);
        return this;
    }
}
