using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>The database of an organisation that is about to be made: the base tables, no rows. Built once in a process and copied from then on.</summary>
/// <param name="File">The database file's bytes.</param>
/// <param name="Metadata">Its catalog.</param>
internal sealed record BaseDatabase(byte[] File, MetadataCatalog Metadata)
{
    private static readonly ConcurrentDictionary<string, Lazy<BaseDatabase>> Built = new(StringComparer.Ordinal);

    /// <summary>The database with the tables of these apps.</summary>
    public static BaseDatabase Of(IReadOnlyCollection<string> apps) =>
        Built.GetOrAdd(string.Join(',', apps.Order(StringComparer.Ordinal)), _ => new Lazy<BaseDatabase>(() => Build(apps), LazyThreadSafetyMode.ExecutionAndPublication)).Value;

    private static BaseDatabase Build(IReadOnlyCollection<string> apps)
    {
        var folder = Directory.CreateTempSubdirectory("localdataverse-base-");
        try
        {
            using var connections = new SqliteConnections(folder.FullName);
            using var store = new SqliteOrganizationStore(connections, TimeProvider.System, null);
            using (var session = store.OpenSession())
            {
                var (tables, relationships) = BaseMetadata.Load(apps);
                foreach (var table in tables) session.PutTable(table);
                foreach (var relationship in relationships) session.PutRelationship(relationship);
                session.Commit();
            }
            var connection = connections.Rent();
            connection.Run("PRAGMA wal_checkpoint(TRUNCATE)");
            connections.Return(connection);
            return new BaseDatabase(System.IO.File.ReadAllBytes(connections.File), store.Metadata);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
