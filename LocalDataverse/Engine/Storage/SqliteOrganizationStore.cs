using System;
using System.IO;
using System.Threading;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>An organisation's database in one SQLite file: write-ahead log, many readers beside one writer.</summary>
internal sealed class SqliteOrganizationStore : IOrganizationStore
{
    private readonly SqliteConnections _connections;
    private readonly SemaphoreSlim _writer = new(1, 1);
    private MetadataCatalog _metadata;
    private long _version;

    internal SqliteOrganizationStore(SqliteConnections connections, TimeProvider clock, MetadataCatalog? metadata)
    {
        _connections = connections;
        Clock = clock;
        (_metadata, _version) = connections.Use(connection =>
        {
            if (metadata is null) MetadataTables.Ensure(connection);
            return (metadata ?? MetadataTables.Load(connection), MetadataTables.Counter(connection, "versionnumber"));
        });
        ReservedVersion = _version;
    }

    /// <summary>How long a session waits for another one's transaction before its first write fails: longer than the two minutes an operation may take.</summary>
    public static TimeSpan WriteTimeout { get; } = TimeSpan.FromMinutes(3);

    /// <inheritdoc/>
    public MetadataCatalog Metadata => Volatile.Read(ref _metadata);

    /// <summary>The clock of relative dates in queries.</summary>
    public TimeProvider Clock { get; }

    internal SqliteConnections Connections => _connections;

    /// <summary>The last row version that a commit used.</summary>
    internal long Version => Volatile.Read(ref _version);

    /// <summary>
    /// The row version that the database is told of ahead, under the write lock: a transaction that stays below it need not write it. Who opens the database begins above it, so that no
    /// version is given twice.
    /// </summary>
    internal long ReservedVersion { get; set; }

    /// <summary>Opens the database in a folder, or a temporary one; a new database is a copy.</summary>
    /// <param name="directory">The folder; null for one that goes when the store is disposed.</param>
    /// <param name="clock">The clock of relative dates.</param>
    /// <param name="image">What a new database is a copy of.</param>
    /// <exception cref="IOException">The folder is open already, or its database was made with other base tables, by another version.</exception>
    public static SqliteOrganizationStore Open(string? directory, TimeProvider clock, Func<DatabaseImage> image)
    {
        var database = SqliteConnections.Exists(directory) ? null : image();
        var connections = new SqliteConnections(directory, database?.File);
        try
        {
            if (database is null && connections.Stamp != BaseMetadata.Stamp())
                throw new IOException($"The organisation in '{directory}' was made by another version of LocalDataverse, whose tables are others. Choose an empty folder, or delete this one.");
            return new SqliteOrganizationStore(connections, clock, database?.Metadata);
        }
        catch
        {
            connections.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public IDataSession OpenSession() => new SqliteDataSession(this);

    /// <summary>The database as it is now.</summary>
    public DatabaseImage Copy()
    {
        // Nobody may commit between the copy and its catalog.
        EnterWriter();
        try
        {
            return new DatabaseImage(_connections.Copy(), Metadata);
        }
        finally
        {
            ExitWriter();
        }
    }

    /// <summary>Waits for the write lock.</summary>
    internal void EnterWriter()
    {
        if (!_writer.Wait(WriteTimeout)) throw PlatformFault.Create(PlatformErrorCodes.SqlError, "SQL Server error: the transaction waited too long for the lock of another one.");
    }

    internal void ExitWriter() => _writer.Release();

    internal void Publish(MetadataCatalog metadata) => Volatile.Write(ref _metadata, metadata);

    internal void Publish(long version) => Volatile.Write(ref _version, version);

    /// <inheritdoc/>
    public void Dispose()
    {
        _connections.Dispose();
        _writer.Dispose();
    }
}
