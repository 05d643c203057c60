using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>The database of an organisation that is about to be made: the base tables, no rows. Built once in a process and copied from then on.</summary>
internal static class BaseDatabase
{
    private static readonly ConcurrentDictionary<string, Lazy<DatabaseImage>> Built = new(StringComparer.Ordinal);

    /// <summary>The database with the tables of these apps.</summary>
    public static DatabaseImage Of(IReadOnlyCollection<string> apps) =>
        Built.GetOrAdd(string.Join(',', apps.Order(StringComparer.Ordinal)), _ => new Lazy<DatabaseImage>(() => Build(apps), LazyThreadSafetyMode.ExecutionAndPublication)).Value;

    private static DatabaseImage Build(IReadOnlyCollection<string> apps)
    {
        using var store = new SqliteOrganizationStore(new SqliteConnections(null), TimeProvider.System, null);
        using (var session = store.OpenSession())
        {
            var (tables, relationships) = BaseMetadata.Load(apps);
            foreach (var table in tables) session.PutTable(table);
            foreach (var relationship in relationships) session.PutRelationship(relationship);
            session.Commit();
        }
        return store.Copy();
    }
}
