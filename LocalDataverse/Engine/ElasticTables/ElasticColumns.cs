using System.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.ElasticTables;

/// <summary>What every elastic table has: the partition and the lifetime of its rows, and a key of id and partition ("Elastic tables for developers", Microsoft Learn).</summary>
internal static class ElasticColumns
{
    public const string Partition = "partitionid", Lifetime = "ttlinseconds";

    private const string Key = "KeyForNoSqlEntityWithPKPartitionId";

    /// <summary>True for the key that every elastic table has.</summary>
    public static bool IsOwnKey(AlternateKeyDefinition key) => key.SchemaName == Key;

    /// <summary>The table with what a zip left out; one that isn't elastic stays as it is.</summary>
    public static TableDefinition Complete(TableDefinition table)
    {
        if (!table.IsElastic) return table;
        ColumnDefinition[] columns =
        [
            new() { LogicalName = Partition, SchemaName = "PartitionId", Type = ColumnType.String, MaxLength = 1024, IntroducedVersion = table.IntroducedVersion },
            new() { LogicalName = Lifetime, SchemaName = "TTLInSeconds", Type = ColumnType.Integer, MinValue = -1, MaxValue = int.MaxValue, IntroducedVersion = table.IntroducedVersion },
        ];
        var key = new AlternateKeyDefinition { LogicalName = Key.ToLowerInvariant(), SchemaName = Key, Columns = [table.PrimaryIdColumn, Partition] };
        return table with
        {
            Columns = TableDefinition.Index(table.Columns.Values.Concat(columns.Where(c => !table.Columns.ContainsKey(c.LogicalName)))),
            Keys = [.. table.Keys.Where(k => k.LogicalName != key.LogicalName), key],
        };
    }
}
