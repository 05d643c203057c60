using System;
using System.Collections.Generic;
using System.Linq;
using System.ServiceModel;
using System.Text;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Query;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Storage;

/// <summary>A unit of work on the SQLite database.</summary>
internal sealed class SqliteDataSession : IDataSession
{
    private const int VersionsReserved = 10_000;
    /// <summary>Every table has it but virtual ones; solutions don't list it.</summary>
    private static readonly ColumnDefinition RowVersion = new() { LogicalName = "versionnumber", SchemaName = "VersionNumber", Type = ColumnType.BigInt, ValidForCreate = false, ValidForUpdate = false };

    private readonly SqliteOrganizationStore _store;
    private PooledConnection? _connection;
    private ChangedMetadata? _changed;
    private long _version;
    private bool _disposed;

    public SqliteDataSession(SqliteOrganizationStore store) => _store = store;

    /// <inheritdoc/>
    public MetadataCatalog Metadata => _changed?.Catalog ?? _store.Metadata;

    /// <inheritdoc/>
    public MetadataCatalog? MetadataAt(long version) => version < 1 || version > _store.Metadata.Version ? null : MetadataTables.LoadAt(Connection, version);

    /// <inheritdoc/>
    public bool InTransaction { get; private set; }

    private PooledConnection Connection
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _connection ??= _store.Connections.Rent();
        }
    }

    /// <inheritdoc/>
    public Entity? Find(string table, Guid id, ColumnSet columns)
    {
        var query = new QueryExpression(table) { ColumnSet = columns, TopCount = 1 };
        query.Criteria.AddCondition(Table(table).PrimaryIdColumn, ConditionOperator.Equal, id);
        return Query(query).Entities.FirstOrDefault();
    }

    /// <inheritdoc/>
    public Guid? FindId(string table, IEnumerable<KeyValuePair<string, object?>> values)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false), TopCount = 1 };
        foreach (var (column, value) in values)
            if (value is null) query.Criteria.AddCondition(column, ConditionOperator.Null);
            else query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return Query(query).Entities.FirstOrDefault()?.Id;
    }

    /// <inheritdoc/>
    public EntityCollection Query(QueryExpression query, IRowVisibility? visibility = null, QueryExtras? extras = null) =>
        new QueryRunner(Connection, Metadata, visibility, extras ?? new QueryExtras(), _store.Clock).Run(query);

    /// <inheritdoc/>
    public void Insert(Entity row)
    {
        var table = Table(row.LogicalName);
        Begin();
        var names = new List<string>();
        var values = new List<object>();
        foreach (var (name, value) in Row(table, row)) Add(table, name, value, names, values);
        var sql = new StringBuilder("INSERT INTO ").Append(SqlText.Quote(table.LogicalName)).Append(" (").AppendJoin(", ", names).Append(") VALUES (");
        for (var i = 0; i < names.Count; i++) sql.Append(i == 0 ? "" : ", ").Append(PooledConnection.ParameterName(i));
        Write(table, row.Id, sql.Append(')').ToString(), values);
    }

    /// <inheritdoc/>
    public bool Update(Entity row, long? expectedRowVersion = null)
    {
        var table = Table(row.LogicalName);
        Begin();
        var names = new List<string>();
        var values = new List<object>();
        foreach (var (name, value) in Row(table, row))
            if (name != table.PrimaryIdColumn) Add(table, name, value, names, values);
        values.Add(ColumnCodec.Bytes(row.Id));
        var key = $"{SqlText.Quote(table.PrimaryIdColumn)} = {PooledConnection.ParameterName(values.Count - 1)}";
        if (names.Count == 0) return Exists(table, row.Id);
        if (expectedRowVersion is not null) CheckVersion(table, row.Id, expectedRowVersion.Value);
        return Write(table, row.Id, $"UPDATE {SqlText.Quote(table.LogicalName)} SET {string.Join(", ", names.Select((n, i) => $"{n} = {PooledConnection.ParameterName(i)}"))} WHERE {key}", values) > 0;
    }

    /// <inheritdoc/>
    public bool Delete(string table, Guid id, long? expectedRowVersion = null)
    {
        var definition = Table(table);
        Begin();
        if (expectedRowVersion is not null) CheckVersion(definition, id, expectedRowVersion.Value);
        if (Write(definition, id, $"DELETE FROM {SqlText.Quote(definition.LogicalName)} WHERE {SqlText.Quote(definition.PrimaryIdColumn)} = $0", [ColumnCodec.Bytes(id)]) == 0) return false;
        if (definition.ChangeTrackingEnabled) DeletedRows.Add(Connection, definition, id, ++_version);
        return true;
    }

    /// <inheritdoc/>
    public long LastVersion => InTransaction ? _version : _store.Version;

    /// <inheritdoc/>
    public IReadOnlyList<EntityReference> DeletedSince(string table, long after, int limit) => DeletedRows.Since(Connection, Table(table), after, limit);

    /// <inheritdoc/>
    public long? FindCounter(string name) => MetadataTables.FindCounter(Connection, name);

    /// <inheritdoc/>
    public void SetCounter(string name, long value)
    {
        Begin();
        MetadataTables.SetCounter(Connection, name, value);
    }

    /// <inheritdoc/>
    public long TakeNumber(string name, long first)
    {
        // The write lock comes first: nobody else may take the same number.
        Begin();
        var number = FindCounter(name) ?? first;
        MetadataTables.SetCounter(Connection, name, number + 1);
        return number;
    }

    /// <inheritdoc/>
    public void PutTable(TableDefinition table)
    {
        var changed = BeginChange();
        if (!table.IsVirtual && !table.Columns.ContainsKey(RowVersion.LogicalName)) table = table with { Columns = TableDefinition.Index(table.Columns.Values.Append(RowVersion)) };
        if (changed.Tables.TryGetValue(table.LogicalName, out var known))
        {
            if (table.ObjectTypeCode == 0) table = table with { ObjectTypeCode = known.ObjectTypeCode };
            SchemaSql.Alter(Connection, known, table);
        }
        else
        {
            if (table.ObjectTypeCode == 0) table = table with { ObjectTypeCode = NextTypeCode() };
            SchemaSql.Create(Connection, table);
        }
        MetadataTables.Put(Connection, table);
        changed.Put(table);
    }

    /// <inheritdoc/>
    public void DropTable(string table)
    {
        var changed = BeginChange();
        var definition = Table(table);
        SchemaSql.Drop(Connection, definition);
        DeletedRows.Forget(Connection, definition);
        MetadataTables.DropTable(Connection, definition.LogicalName);
        foreach (var relationship in changed.DropTable(definition.LogicalName)) MetadataTables.DropRelationship(Connection, relationship);
    }

    /// <inheritdoc/>
    public void PutRelationship(RelationshipDefinition relationship)
    {
        var changed = BeginChange();
        if (relationship.IsManyToMany && !changed.Tables.ContainsKey(relationship.IntersectTable!)) PutTable(IntersectTable.Of(relationship));
        MetadataTables.Put(Connection, relationship);
        changed.Put(relationship);
    }

    /// <inheritdoc/>
    public void DropRelationship(string schemaName)
    {
        BeginChange().DropRelationship(schemaName);
        MetadataTables.DropRelationship(Connection, schemaName);
    }

    /// <inheritdoc/>
    public void PutChoice(ChoiceDefinition choice)
    {
        BeginChange().Put(choice);
        MetadataTables.Put(Connection, choice);
    }

    /// <inheritdoc/>
    public void DropChoice(string name)
    {
        BeginChange().DropChoice(name);
        MetadataTables.DropChoice(Connection, name);
    }

    /// <inheritdoc/>
    public byte[]? ReadFile(string name) => Connection.Query("SELECT content FROM __file WHERE name = $0", [name]).ExecuteScalar() as byte[];

    /// <inheritdoc/>
    public void WriteFile(string name, byte[]? content)
    {
        Begin();
        if (content is null) Connection.Write("DELETE FROM __file WHERE name = $0", [name]);
        else Connection.Write("INSERT INTO __file VALUES ($0, $1) ON CONFLICT DO UPDATE SET content = excluded.content", [name, content]);
    }

    /// <inheritdoc/>
    public void Commit()
    {
        if (!InTransaction) return;
        var reserved = _store.ReservedVersion;
        if (_version > reserved) MetadataTables.SetCounter(Connection, "versionnumber", reserved = _version + VersionsReserved);
        if (_changed is not null) MetadataTables.SetCounter(Connection, "metadata", _changed.Catalog.Version);
        Connection.Write("COMMIT");
        if (_changed is not null) _store.Publish(_changed.Catalog);
        _store.ReservedVersion = reserved;
        _store.Publish(_version);
        End();
    }

    /// <inheritdoc/>
    public void Rollback()
    {
        if (!InTransaction) return;
        try
        {
            Connection.Run("ROLLBACK");
        }
        catch
        {
            // Its transaction may be open still: nobody else gets it.
            _connection?.Dispose();
            _connection = null;
            throw;
        }
        finally
        {
            End();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_disposed) return;
        try
        {
            Rollback();
        }
        finally
        {
            _disposed = true;
            if (_connection is not null) _store.Connections.Return(_connection);
        }
    }

    private void Begin()
    {
        if (InTransaction) return;
        var connection = Connection;
        _store.EnterWriter();
        try
        {
            connection.Write("BEGIN IMMEDIATE");
        }
        catch
        {
            _store.ExitWriter();
            throw;
        }
        InTransaction = true;
        _version = _store.Version;
    }

    private ChangedMetadata BeginChange()
    {
        Begin();
        return _changed ??= new ChangedMetadata(_store.Metadata);
    }

    private void End()
    {
        InTransaction = false;
        _changed = null;
        _store.ExitWriter();
    }

    /// <summary>The row's stored columns with its id and its new version.</summary>
    private IEnumerable<KeyValuePair<string, object?>> Row(TableDefinition table, Entity row)
    {
        yield return new(table.PrimaryIdColumn, row.Id);
        if (table.Columns.ContainsKey("versionnumber")) yield return new("versionnumber", ++_version);
        foreach (var (name, value) in row.Attributes)
            if (name != table.PrimaryIdColumn && name != "versionnumber") yield return new(name, value);
    }

    private static void Add(TableDefinition table, string name, object? value, List<string> names, List<object> values)
    {
        if (!table.TryGetColumn(name, out var column)) throw QueryFaults.NoColumn(table.LogicalName, name);
        if (!ColumnCodec.IsStored(column)) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The column '{name}' of '{table.LogicalName}' can't be written.");
        names.Add(SqlText.Quote(column.LogicalName));
        try
        {
            values.Add(ColumnCodec.ToSql(column, value));
        }
        catch (InvalidCastException e)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Incorrect attribute value type {value?.GetType()} for the column '{name}' of '{table.LogicalName}'.", e);
        }
        if (!ColumnCodec.IsPolymorphic(column)) return;
        names.Add(SqlText.Quote(column.LogicalName + SqlText.TypeSuffix));
        values.Add(value is EntityReference reference ? reference.LogicalName : DBNull.Value);
    }

    private int Write(TableDefinition table, Guid id, string sql, List<object> values)
    {
        try
        {
            return Connection.Write(sql, values);
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SchemaSql.ConstraintError)
        {
            throw Duplicate(table, id, e);
        }
    }

    /// <summary>Says which rule a write broke: the primary key or an alternate key (PLATFORM-FACTS 6.1).</summary>
    private static FaultException<OrganizationServiceFault> Duplicate(TableDefinition table, Guid id, SqliteException e)
    {
        foreach (var key in table.Keys)
            if (key.Columns.All(c => e.Message.Contains($"{table.LogicalName}.{c}", StringComparison.OrdinalIgnoreCase)))
                return PlatformFault.Create(PlatformErrorCodes.DuplicateRecordEntityKey,
                    $"Entity Key {key.SchemaName} violated. A record with the same value for {string.Join(", ", key.Columns)} already exists. A duplicate record cannot be created. Select one or more unique values and try again.", e);
        return PlatformFault.Create(PlatformErrorCodes.DuplicateRecord, "Cannot insert duplicate key.", new InvalidOperationException($"{table.LogicalName} {id}", e));
    }

    private void CheckVersion(TableDefinition table, Guid id, long expected)
    {
        var sql = $"SELECT {SqlText.Quote("versionnumber")} FROM {SqlText.Quote(table.LogicalName)} WHERE {SqlText.Quote(table.PrimaryIdColumn)} = $0";
        if (Connection.Query(sql, [ColumnCodec.Bytes(id)]).ExecuteScalar() is long actual && actual != expected)
            throw PlatformFault.Create(PlatformErrorCodes.ConcurrencyVersionMismatch, "The version of the existing record doesn't match the RowVersion property provided.");
    }

    private bool Exists(TableDefinition table, Guid id) =>
        Connection.Query($"SELECT 1 FROM {SqlText.Quote(table.LogicalName)} WHERE {SqlText.Quote(table.PrimaryIdColumn)} = $0", [ColumnCodec.Bytes(id)]).ExecuteScalar() is not null;

    private TableDefinition Table(string name) => Metadata.TryGetTable(name, out var table) ? table : throw QueryFaults.NoTable(name);

    private int NextTypeCode()
    {
        var next = MetadataTables.Counter(Connection, "objecttypecode");
        MetadataTables.SetCounter(Connection, "objecttypecode", next + 1);
        return checked((int)next);
    }
}
