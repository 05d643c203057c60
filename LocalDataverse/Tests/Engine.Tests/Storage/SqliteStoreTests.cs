using System;
using System.IO;
using System.Linq;
using System.ServiceModel;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Engine.Tests.Storage;

public sealed class SqliteStoreTests
{
    [Fact]
    public void DisposeWithoutCommit_UndoesRowsAndTables()
    {
        using var store = Open();
        using (var session = store.OpenSession())
        {
            session.PutTable(Table("new_thing"));
            session.Insert(new Entity("new_thing", Guid.NewGuid()) { ["new_name"] = "x" });
        }

        Assert.False(store.Metadata.TryGetTable("new_thing", out _));
        using var after = store.OpenSession();
        after.PutTable(Table("new_thing"));
        Assert.Empty(after.Query(new QueryExpression("new_thing")).Entities);
    }

    [Fact]
    public void ASessionWhoseRollbackFails_IsDisposedAndHoldsNothing()
    {
        using var store = Open();
        store.Connections.Use(connection =>
        {
            connection.Run("CREATE TRIGGER gone BEFORE INSERT ON account WHEN NEW.name = 'gone' BEGIN SELECT RAISE(ROLLBACK, 'gone'); END");
            return true;
        });
        var session = store.OpenSession();
        Assert.ThrowsAny<Exception>(() => session.Insert(new Entity("account", Guid.NewGuid()) { ["name"] = "gone" }));

        Assert.Throws<SqliteException>(session.Dispose);

        Assert.Throws<ObjectDisposedException>(() => session.Find("account", Guid.NewGuid(), new ColumnSet(false)));
        using var after = store.OpenSession();
        after.Insert(new Entity("account", Guid.NewGuid()) { ["name"] = "x" });
        after.Commit();
    }

    [Fact]
    public void AConnectionWhoseUseFails_IsGivenBack()
    {
        using var connections = new SqliteConnections(null);
        PooledConnection? used = null;

        Assert.Throws<SqliteException>(() => connections.Use(connection =>
        {
            used = connection;
            connection.Run("no statement");
            return true;
        }));

        Assert.Same(used, connections.Rent());
    }

    [Fact]
    public void QueryAll_ReadsEveryPage()
    {
        using var store = Open();
        using var session = store.OpenSession();
        for (var i = 0; i < 5001; i++) session.Insert(new Entity("account", Guid.NewGuid()) { ["name"] = "x" });

        Assert.Equal(5001, session.QueryAll(new QueryExpression("account")).Select(r => r.Id).Distinct().Count());
    }

    [Fact]
    public void OtherSessions_SeeOnlyWhatIsCommitted()
    {
        using var store = Open();
        using var writer = store.OpenSession();
        using var reader = store.OpenSession();
        var id = Guid.NewGuid();
        writer.Insert(new Entity("account", id) { ["name"] = "x" });

        Assert.Null(reader.Find("account", id, new ColumnSet("name")));
        Assert.NotNull(writer.Find("account", id, new ColumnSet("name")));
        writer.Commit();
        Assert.Equal("x", reader.Find("account", id, new ColumnSet("name"))!["name"]);
    }

    [Fact]
    public async Task FourWritersBesideReaders_LoseNothing()
    {
        using var store = Open();
        var work = Enumerable.Range(0, 4).Select(w => Task.Run(() =>
        {
            for (var i = 0; i < 50; i++)
            {
                using var session = store.OpenSession();
                session.Insert(new Entity("account", Guid.NewGuid()) { ["name"] = $"{w} {i}" });
                session.Query(new QueryExpression("account") { TopCount = 1 });
                session.Commit();
            }
        }, TestContext.Current.CancellationToken));
        await Task.WhenAll(work);

        using var after = store.OpenSession();
        var rows = after.Query(new QueryExpression("account") { ColumnSet = new ColumnSet("versionnumber") }).Entities;
        Assert.Equal(200, rows.Count);
        Assert.Equal(200, rows.Select(r => r.GetAttributeValue<long>("versionnumber")).Distinct().Count());
    }

    [Fact]
    public void AlternateKeys_AreUniqueIgnoringCase()
    {
        using var store = Open();
        using var session = store.OpenSession();
        session.PutTable(Table("new_thing"));
        session.Insert(new Entity("new_thing", Guid.NewGuid()) { ["new_name"] = "Key" });

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => session.Insert(new Entity("new_thing", Guid.NewGuid()) { ["new_name"] = "KEY" }));

        Assert.Equal(PlatformErrorCodes.DuplicateRecordEntityKey, fault.Detail.ErrorCode);
    }

    [Fact]
    public void RowVersion_GuardsAnUpdate()
    {
        using var store = Open();
        using var session = store.OpenSession();
        var id = Guid.NewGuid();
        session.Insert(new Entity("account", id) { ["name"] = "x" });
        var version = session.Find("account", id, new ColumnSet("versionnumber"))!.GetAttributeValue<long>("versionnumber");
        Assert.True(session.Update(new Entity("account", id) { ["name"] = "y" }, version));

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => session.Update(new Entity("account", id) { ["name"] = "z" }, version));

        Assert.Equal(PlatformErrorCodes.ConcurrencyVersionMismatch, fault.Detail.ErrorCode);
    }

    [Fact]
    public void RowVersions_AfterReopening_AreLarger()
    {
        var folder = Directory.CreateTempSubdirectory("store-");
        try
        {
            long last = 0;
            for (var round = 0; round < 3; round++)
            {
                using var store = SqliteOrganizationStore.Open(folder.FullName, TimeProvider.System, Sales);
                var id = Guid.NewGuid();
                using (var session = store.OpenSession())
                {
                    session.Insert(new Entity("account", id) { ["name"] = "x" });
                    session.Commit();
                }
                // What is rolled back uses no version.
                using (var session = store.OpenSession()) session.Insert(new Entity("account", Guid.NewGuid()) { ["name"] = "y" });
                using var reading = store.OpenSession();
                var version = reading.Find("account", id, new ColumnSet("versionnumber"))!.GetAttributeValue<long>("versionnumber");

                Assert.True(version > last, $"{version} after {last}");
                Assert.Equal(version, reading.LastVersion);
                last = version;
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Values_SurviveReopeningExactly()
    {
        var folder = Directory.CreateTempSubdirectory("store-");
        try
        {
            var id = Guid.NewGuid();
            using (var store = SqliteOrganizationStore.Open(folder.FullName, TimeProvider.System, Sales))
            using (var session = store.OpenSession())
            {
                session.Insert(new Entity("account", id)
                {
                    ["name"] = "Ünïcode '\"; --",
                    ["revenue"] = new Money(12.3400m),
                    ["donotemail"] = true,
                    ["industrycode"] = new OptionSetValue(1),
                    ["createdon"] = new DateTime(2026, 2, 3, 4, 5, 6, DateTimeKind.Utc),
                    ["parentaccountid"] = new EntityReference("account", id),
                });
                session.Commit();
            }
            using var again = SqliteOrganizationStore.Open(folder.FullName, TimeProvider.System, Sales);
            using var reading = again.OpenSession();
            var row = reading.Find("account", id, new ColumnSet(true))!;

            Assert.Equal("Ünïcode '\"; --", row["name"]);
            Assert.Equal("12.3400", row.GetAttributeValue<Money>("revenue").Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(true, row["donotemail"]);
            Assert.Equal(new OptionSetValue(1), row["industrycode"]);
            Assert.Equal(new DateTime(2026, 2, 3, 4, 5, 6, DateTimeKind.Utc), row["createdon"]);
            Assert.Equal("Ünïcode '\"; --", row.GetAttributeValue<EntityReference>("parentaccountid").Name);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void BaseTables_AreWhole()
    {
        var (tables, relationships) = BaseMetadata.Load([BaseMetadata.Sales]);
        var catalog = new MetadataCatalog(1, tables, relationships);

        Assert.All(tables, table =>
        {
            Assert.True(table.TryGetColumn(table.PrimaryIdColumn, out _), table.LogicalName);
            Assert.True(table.PrimaryNameColumn is null || table.TryGetColumn(table.PrimaryNameColumn, out _), table.LogicalName);
            Assert.All(table.Columns.Values, column => Assert.Equal(column.Options.Count, column.Options.Select(o => o.Value).Distinct().Count()));
        });
        Assert.All(relationships, relationship => Assert.True(catalog.TryGetTable(relationship.ReferencedTable, out _) && catalog.TryGetTable(relationship.ReferencingTable, out _), relationship.SchemaName));
    }

    private static DatabaseImage Sales() => BaseDatabase.Of([BaseMetadata.Sales]);

    private static SqliteOrganizationStore Open() => SqliteOrganizationStore.Open(null, TimeProvider.System, Sales);

    private static TableDefinition Table(string name) => new()
    {
        LogicalName = name,
        SchemaName = name,
        EntitySetName = name + "s",
        PrimaryIdColumn = name + "id",
        PrimaryNameColumn = "new_name",
        Columns = TableDefinition.Index([
            new ColumnDefinition { LogicalName = name + "id", SchemaName = name + "id", Type = ColumnType.UniqueIdentifier },
            new ColumnDefinition { LogicalName = "new_name", SchemaName = "new_name", Type = ColumnType.String, MaxLength = 100 }]),
        Keys = [new AlternateKeyDefinition { LogicalName = "new_key", SchemaName = "new_Key", Columns = ["new_name"] }],
    };
}
