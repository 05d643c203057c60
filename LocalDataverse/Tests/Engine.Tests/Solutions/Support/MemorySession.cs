using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Tests.Solutions.Support;

internal sealed class MemorySession : IDataSession
{
    private readonly MemoryStore _store;
    private readonly Dictionary<string, Dictionary<Guid, Entity>> _rows;

    public MemorySession(MemoryStore store)
    {
        _store = store;
        Metadata = store.Metadata;
        _rows = store.Rows.ToDictionary(t => t.Key, t => t.Value.ToDictionary(r => r.Key, r => Copy(r.Value)), StringComparer.OrdinalIgnoreCase);
    }

    public MetadataCatalog Metadata { get; private set; }

    public bool InTransaction { get; private set; }

    public Entity? Find(string table, Guid id, ColumnSet columns) => Table(table).TryGetValue(id, out var row) ? Copy(row) : null;

    public Guid? FindId(string table, IEnumerable<KeyValuePair<string, object?>> values) =>
        Table(table).Values.FirstOrDefault(r => values.All(v => Equals(Plain(r.GetAttributeValue<object>(v.Key)), Plain(v.Value))))?.Id;

    public EntityCollection Query(QueryExpression query, IRowVisibility? visibility = null)
    {
        var rows = Table(query.EntityName).Values.Where(r => query.Criteria.Conditions.All(c => Matches(r, c))).Select(Copy);
        return new EntityCollection(rows.Take(query.TopCount ?? int.MaxValue).ToList());
    }

    public void Insert(Entity row)
    {
        Check(row);
        Table(row.LogicalName).Add(row.Id, Copy(row));
    }

    public bool Update(Entity row, long? expectedRowVersion = null)
    {
        Check(row);
        if (!Table(row.LogicalName).TryGetValue(row.Id, out var there)) return false;
        foreach (var (column, value) in row.Attributes)
        {
            if (value is null) there.Attributes.Remove(column);
            else there[column] = value;
        }
        return true;
    }

    public bool Delete(string table, Guid id, long? expectedRowVersion = null) => Table(table).Remove(id);

    public void PutTable(TableDefinition table) =>
        Metadata = new MetadataCatalog(Metadata.Version + 1, Metadata.Tables.Where(t => t.LogicalName != table.LogicalName).Append(table), Metadata.Relationships, Metadata.Choices);

    public void DropTable(string table) => throw new NotSupportedException();

    public void PutRelationship(RelationshipDefinition relationship) =>
        Metadata = new MetadataCatalog(Metadata.Version + 1, Metadata.Tables, Metadata.Relationships.Where(r => r.SchemaName != relationship.SchemaName).Append(relationship), Metadata.Choices);

    public void DropRelationship(string schemaName) => throw new NotSupportedException();

    public void PutChoice(ChoiceDefinition choice) =>
        Metadata = new MetadataCatalog(Metadata.Version + 1, Metadata.Tables, Metadata.Relationships, Metadata.Choices.Where(c => c.Name != choice.Name).Append(choice));

    public void DropChoice(string name) => throw new NotSupportedException();

    public void Commit()
    {
        _store.Rows = _rows;
        _store.Metadata = Metadata;
    }

    public void Rollback() => throw new NotSupportedException();

    public void Dispose()
    {
    }

    public static object? Plain(object? value) => value switch
    {
        EntityReference reference => reference.Id,
        OptionSetValue option => option.Value,
        BooleanManagedProperty flag => flag.Value,
        Money money => money.Value,
        string text => text.ToUpperInvariant(),
        _ => value,
    };

    private static bool Matches(Entity row, ConditionExpression condition)
    {
        var value = row.Contains(condition.AttributeName) ? Plain(row[condition.AttributeName]) : null;
        return condition.Operator switch
        {
            ConditionOperator.Null => value is null,
            ConditionOperator.Equal => Equals(value, Plain(condition.Values[0])),
            var other => throw new NotSupportedException(other.ToString()),
        };
    }

    private static Entity Copy(Entity row)
    {
        var copy = new Entity(row.LogicalName, row.Id);
        foreach (var (column, value) in row.Attributes) copy[column] = value;
        return copy;
    }

    private void Check(Entity row)
    {
        if (!Metadata.TryGetTable(row.LogicalName, out var table)) throw new InvalidOperationException($"no table {row.LogicalName}");
        foreach (var column in row.Attributes.Keys.Where(c => !table.TryGetColumn(c, out _))) throw new InvalidOperationException($"no column {row.LogicalName}.{column}");
    }

    private Dictionary<Guid, Entity> Table(string name)
    {
        if (_rows.TryGetValue(name, out var rows)) return rows;
        return _rows[name] = [];
    }
}
