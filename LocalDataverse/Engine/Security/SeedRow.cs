using System;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Security;

/// <summary>A row the platform makes by itself, outside any pipeline.</summary>
internal sealed class SeedRow
{
    private readonly IDataSession _session;
    private readonly TableDefinition _table;
    private readonly Entity _row;

    public SeedRow(IDataSession session, string table, Guid id)
    {
        _session = session;
        _table = session.Metadata.TryGetTable(table, out var definition) ? definition : throw new InvalidOperationException($"There is no platform table '{table}'.");
        _row = new Entity(table, id);
        _row[_table.PrimaryIdColumn] = id;
    }

    /// <summary>Sets a column; null leaves it empty.</summary>
    public SeedRow Set(string column, object? value)
    {
        if (value is not null && _table.TryGetColumn(column, out _)) _row[column] = value;
        return this;
    }

    /// <summary>Sets who made it and when, where the table says so.</summary>
    public SeedRow Made(DateTime now, Guid userId)
    {
        var user = new EntityReference("systemuser", userId);
        return Set("createdon", now).Set("modifiedon", now).Set("createdby", user).Set("modifiedby", user);
    }

    /// <summary>Writes the row.</summary>
    public void Insert() => _session.Insert(_row);
}
