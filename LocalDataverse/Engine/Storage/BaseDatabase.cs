using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Storage;

/// <summary>The database of an organisation that is about to be made: the base tables, and no rows but the time zones. Built once in a process and copied from then on.</summary>
internal static class BaseDatabase
{
    private static readonly ConcurrentDictionary<string, Lazy<DatabaseImage>> Built = new(StringComparer.Ordinal);

    /// <summary>The database with the tables of these apps.</summary>
    public static DatabaseImage Of(IReadOnlyCollection<string> apps) =>
        Built.GetOrAdd(string.Join(',', apps.Order(StringComparer.Ordinal)), _ => new Lazy<DatabaseImage>(() => Build(apps), LazyThreadSafetyMode.ExecutionAndPublication)).Value;

    private static DatabaseImage Build(IReadOnlyCollection<string> apps)
    {
        var connections = new SqliteConnections(null);
        using var store = new SqliteOrganizationStore(connections, TimeProvider.System, null);
        connections.Stamp = BaseMetadata.Stamp();
        using (var session = store.OpenSession())
        {
            var (tables, relationships) = BaseMetadata.Load(apps);
            foreach (var table in tables) session.PutTable(table);
            foreach (var relationship in relationships) session.PutRelationship(relationship);
            foreach (var zone in TimeZoneDefinition.All) Insert(session, zone);
            session.Commit();
        }
        return store.Copy();
    }

    /// <summary>Time zones are the same in every organisation.</summary>
    private static void Insert(IDataSession session, TimeZoneDefinition zone) =>
        new SeedRow(session, "timezonedefinition", PlatformIds.Of("timezonedefinition", zone.Code.ToString(CultureInfo.InvariantCulture)))
            .Set("timezonecode", zone.Code)
            .Set("standardname", zone.StandardName)
            .Set("userinterfacename", zone.DisplayName)
            .Set("bias", zone.Bias)
            .Set("retiredorder", 0)
            .Insert();
}
