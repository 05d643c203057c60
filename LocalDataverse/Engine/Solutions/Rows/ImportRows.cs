using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Rows;

/// <summary>Reads and writes rows of platform tables during an import, with the columns that the platform would fill in.</summary>
internal sealed class ImportRows
{
    private readonly IDataSession _session;
    private readonly RowDefaults _defaults;
    private readonly HashSet<(string Table, Guid Id)> _inserted = [];
    private readonly Dictionary<(int Type, Guid Id), ImportedChange> _changed = [];

    public ImportRows(IDataSession session, RowDefaults defaults)
    {
        _session = session;
        _defaults = defaults;
    }

    /// <summary>The rows that weren't there before.</summary>
    public IReadOnlySet<(string Table, Guid Id)> Inserted => _inserted;

    /// <summary>The components' rows that were there before, with what the import wrote.</summary>
    public IReadOnlyCollection<ImportedChange> Changed => _changed.Values;

    /// <summary>True when this product has the table.</summary>
    public bool Has(string table) => _session.Metadata.TryGetTable(table, out _);

    /// <summary>Begins a row.</summary>
    public ImportRow New(string table, Guid id) => new(Table(table), id);

    /// <summary>Reads a row; null when there is none.</summary>
    public Entity? Find(string table, Guid id) => _session.Find(table, id, new ColumnSet(true));

    /// <summary>The rows whose columns have these values, in no order.</summary>
    public IReadOnlyList<Entity> Where(string table, params (string Column, object? Value)[] values)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        foreach (var (column, value) in values)
        {
            if (value is null) query.Criteria.AddCondition(column, ConditionOperator.Null);
            else query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        }
        return _session.Query(query).Entities.ToList();
    }

    /// <summary>The id of the row with these values; null when there is none.</summary>
    public Guid? IdOf(string table, params (string Column, object? Value)[] values) => Where(table, values) is [var row, ..] ? row.Id : null;

    /// <summary>Inserts the row, or updates the one of the same id.</summary>
    /// <returns>True when it was inserted.</returns>
    public bool Put(ImportRow row)
    {
        var type = ComponentTypes.OfTable(row.Table.LogicalName);
        var before = _session.Find(row.Table.LogicalName, row.Entity.Id, type is null ? new ColumnSet(false) : new ColumnSet(true));
        if (before is null)
        {
            _defaults.ForInsert(row);
            foreach (var empty in row.Entity.Attributes.Where(a => a.Value is null).Select(a => a.Key).ToList()) row.Entity.Attributes.Remove(empty);
            _session.Insert(row.Entity);
            _inserted.Add((row.Table.LogicalName, row.Entity.Id));
            return true;
        }
        if (type is { } component && !_inserted.Contains((row.Table.LogicalName, row.Entity.Id))) Remember((component, row.Entity.Id), row, before);
        _defaults.ForUpdate(row);
        _session.Update(row.Entity);
        return false;
    }

    private void Remember((int Type, Guid Id) key, ImportRow row, Entity before)
    {
        if (!_changed.TryGetValue(key, out var change)) _changed[key] = change = new ImportedChange(key, row.Table, before, new Entity(row.Table.LogicalName, row.Entity.Id));
        foreach (var (column, value) in row.Entity.Attributes) change.Written[column] = value;
    }

    /// <summary>Deletes a row.</summary>
    public void Delete(string table, Guid id) => _session.Delete(table, id);

    private TableDefinition Table(string name) =>
        _session.Metadata.TryGetTable(name, out var table) ? table : throw new InvalidOperationException($"There is no platform table {name}.");
}
