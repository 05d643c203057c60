using System;
using System.Collections.Generic;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>The organisation's metadata in its own database: one JSON document a table, relationship and choice.</summary>
internal static class MetadataTables
{
    private const string Table = "table", Relationship = "relationship", Choice = "choice";

    /// <summary>Makes the tables of a new database, and what one of an earlier build lacks.</summary>
    public static void Ensure(PooledConnection connection)
    {
        connection.Run("CREATE TABLE IF NOT EXISTS __metadata (kind TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, json TEXT NOT NULL, PRIMARY KEY (kind, name)) WITHOUT ROWID");
        connection.Run("CREATE TABLE IF NOT EXISTS __counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID");
        connection.Run("CREATE TABLE IF NOT EXISTS __deleted (tablename TEXT NOT NULL COLLATE NOCASE, version INTEGER NOT NULL, id BLOB NOT NULL, PRIMARY KEY (tablename, version)) WITHOUT ROWID");
        EnsureHistory(connection);
        connection.Run("CREATE TABLE IF NOT EXISTS __file (name TEXT PRIMARY KEY, content BLOB NOT NULL)");
        connection.Run("INSERT OR IGNORE INTO __counter VALUES ('metadata', 0), ('versionnumber', 0), ('objecttypecode', 10000)");
    }

    /// <summary>
    /// Every change leaves what was there before, under the version it was there at; no text stands for nothing. What a new database begins with is no change.
    /// </summary>
    private static void EnsureHistory(PooledConnection connection)
    {
        connection.Run("CREATE TABLE IF NOT EXISTS __metadata_history (id INTEGER PRIMARY KEY, version INTEGER NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL COLLATE NOCASE, json TEXT)");
        foreach (var (change, name, json) in (ReadOnlySpan<(string, string, string)>)[("INSERT", "new", "NULL"), ("UPDATE", "old", "old.json"), ("DELETE", "old", "old.json")])
            connection.Run(
                $"CREATE TRIGGER IF NOT EXISTS __metadata_{change} AFTER {change} ON __metadata BEGIN " +
                $"INSERT INTO __metadata_history (version, kind, name, json) SELECT value, {name}.kind, {name}.name, {json} FROM __counter WHERE name = 'metadata' AND value > 0; END");
    }

    /// <summary>Reads the catalog.</summary>
    public static MetadataCatalog Load(PooledConnection connection) => Read(connection, Counter(connection, "metadata"), "SELECT kind, json FROM __metadata", []);

    /// <summary>Reads the catalog as it was at an earlier version.</summary>
    public static MetadataCatalog LoadAt(PooledConnection connection, long version) => Read(
        connection,
        version,
        """
        WITH earliest AS (SELECT kind, name, min(id) AS id FROM __metadata_history WHERE version >= $0 GROUP BY kind, name)
        SELECT m.kind, m.json FROM __metadata m WHERE NOT EXISTS (SELECT 1 FROM earliest e WHERE e.kind = m.kind AND e.name = m.name)
        UNION ALL SELECT h.kind, h.json FROM earliest e JOIN __metadata_history h ON h.id = e.id WHERE h.json IS NOT NULL
        """,
        [version]);

    private static MetadataCatalog Read(PooledConnection connection, long version, string sql, object[] parameters)
    {
        var tables = new List<TableDefinition>();
        var relationships = new List<RelationshipDefinition>();
        var choices = new List<ChoiceDefinition>();
        using (var reader = connection.Query(sql, parameters).ExecuteReader())
            while (reader.Read())
                switch (reader.GetString(0))
                {
                    case Table: tables.Add(JsonSerializer.Deserialize<TableDefinition>(reader.GetString(1), MetadataJson.Options)!); break;
                    case Relationship: relationships.Add(JsonSerializer.Deserialize<RelationshipDefinition>(reader.GetString(1), MetadataJson.Options)!); break;
                    case Choice: choices.Add(JsonSerializer.Deserialize<ChoiceDefinition>(reader.GetString(1), MetadataJson.Options)!); break;
                }
        return new MetadataCatalog(version, tables, relationships, choices);
    }

    /// <summary>Writes a table's definition.</summary>
    public static void Put(PooledConnection connection, TableDefinition table) => Put(connection, Table, table.LogicalName, JsonSerializer.Serialize(table, MetadataJson.Options));

    /// <summary>Writes a relationship's definition.</summary>
    public static void Put(PooledConnection connection, RelationshipDefinition relationship) => Put(connection, Relationship, relationship.SchemaName, JsonSerializer.Serialize(relationship, MetadataJson.Options));

    /// <summary>Writes a choice's definition.</summary>
    public static void Put(PooledConnection connection, ChoiceDefinition choice) => Put(connection, Choice, choice.Name, JsonSerializer.Serialize(choice, MetadataJson.Options));

    /// <summary>Removes a table's definition.</summary>
    public static void DropTable(PooledConnection connection, string name) => Drop(connection, Table, name);

    /// <summary>Removes a relationship's definition.</summary>
    public static void DropRelationship(PooledConnection connection, string name) => Drop(connection, Relationship, name);

    /// <summary>Removes a choice's definition.</summary>
    public static void DropChoice(PooledConnection connection, string name) => Drop(connection, Choice, name);

    /// <summary>Reads a counter.</summary>
    public static long Counter(PooledConnection connection, string name) => (long)connection.Query("SELECT value FROM __counter WHERE name = $0", [name]).ExecuteScalar()!;

    /// <summary>Reads a counter that may not be there.</summary>
    public static long? FindCounter(PooledConnection connection, string name) => (long?)connection.Query("SELECT value FROM __counter WHERE name = $0", [name]).ExecuteScalar();

    /// <summary>Sets a counter.</summary>
    public static void SetCounter(PooledConnection connection, string name, long value) =>
        connection.Write("INSERT INTO __counter VALUES ($0, $1) ON CONFLICT DO UPDATE SET value = excluded.value", [name, value]);

    private static void Put(PooledConnection connection, string kind, string name, string json) =>
        connection.Write("INSERT INTO __metadata VALUES ($0, $1, $2) ON CONFLICT DO UPDATE SET json = excluded.json", [kind, name, json]);

    private static void Drop(PooledConnection connection, string kind, string name) => connection.Write("DELETE FROM __metadata WHERE kind = $0 AND name = $1", [kind, name]);
}
