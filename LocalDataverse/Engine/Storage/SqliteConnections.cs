using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.IO;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Engine.Storage;

/// <summary>Open connections to one database file, with their prepared statements. Thread-safe.</summary>
internal sealed class SqliteConnections : IDisposable
{
    private const int KeptOpen = 32;
    private readonly ConcurrentBag<PooledConnection> _idle = [];
    private readonly string _connectionString;
    private readonly FileStream? _lock;
    private volatile bool _disposed;

    /// <summary>Opens the database in a folder, or a temporary one. A folder is taken until this is disposed.</summary>
    /// <param name="directory">The folder; null makes a file that goes when this is disposed. SQLite's shared in-memory mode would lock readers against the writer.</param>
    /// <param name="content">What a new file starts with; null leaves it to SQLite.</param>
    /// <exception cref="IOException">The folder is taken already.</exception>
    public SqliteConnections(string? directory, byte[]? content = null)
    {
        if (directory is not null) _lock = DatabaseLock.Take(Directory.CreateDirectory(directory).FullName);
        File = directory is null ? Path.Combine(Path.GetTempPath(), $"localdataverse-{Guid.NewGuid():N}.db") : PathIn(Path.GetFullPath(directory));
        _connectionString = new SqliteConnectionStringBuilder { DataSource = File, Pooling = false, ForeignKeys = false }.ToString();
        try
        {
            if (content is not null)
            {
                // Whole or not at all: a process that dies here must not leave half a database.
                System.IO.File.WriteAllBytes(File + ".new", content);
                System.IO.File.Move(File + ".new", File);
            }
            Use(first =>
            {
                first.Run("PRAGMA journal_mode=WAL");
                return true;
            });
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>The database file.</summary>
    public string File { get; }

    /// <summary>The number of the base tables that the database was begun with (<see cref="Metadata.BaseMetadata.Stamp"/>). Copies have it too.</summary>
    public int Stamp
    {
        get => Use(connection =>
        {
            using var reader = connection.Query("PRAGMA user_version").ExecuteReader();
            reader.Read();
            return reader.GetInt32(0);
        });

        set => Use(connection =>
        {
            connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version={value}"));
            return value;
        });
    }

    private bool Temporary => _lock is null;

    /// <summary>True when a folder holds a database.</summary>
    public static bool Exists(string? directory) => directory is not null && System.IO.File.Exists(PathIn(directory));

    /// <summary>Takes a connection; give it back with <see cref="Return"/>.</summary>
    public PooledConnection Rent()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _idle.TryTake(out var connection) ? connection : Open();
    }

    /// <summary>Gives a connection back, without a transaction.</summary>
    public void Return(PooledConnection connection)
    {
        if (_disposed || _idle.Count >= KeptOpen) connection.Dispose();
        else _idle.Add(connection);
    }

    /// <summary>Does something with a connection that is given back whatever comes of it.</summary>
    public T Use<T>(Func<PooledConnection, T> work)
    {
        var connection = Rent();
        try
        {
            return work(connection);
        }
        finally
        {
            Return(connection);
        }
    }

    /// <summary>The committed content of the database, as the bytes of a file.</summary>
    public byte[] Copy()
    {
        var file = $"{File}-{Guid.NewGuid():N}.copy";
        try
        {
            return Use(connection =>
            {
                connection.CopyTo(file);
                return System.IO.File.ReadAllBytes(file);
            });
        }
        finally
        {
            System.IO.File.Delete(file);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var connection)) connection.Dispose();
        _lock?.Dispose();
        if (!Temporary) return;
        foreach (var file in new[] { File, File + "-wal", File + "-shm" }) System.IO.File.Delete(file);
    }

    private static string PathIn(string directory) => Path.Combine(directory, "organization.db");

    private PooledConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        SqliteFunctions.Register(connection);
        var pooled = new PooledConnection(connection);
        // Committed means safe from a killed process; only the loss of power may take the last transactions, as the WAL is synced at checkpoints.
        pooled.Run(Temporary ? "PRAGMA synchronous=OFF" : "PRAGMA synchronous=NORMAL");
        // Nobody keeps this file: moving pages from the log into it is work for nothing.
        if (Temporary) pooled.Run("PRAGMA wal_autocheckpoint=10000");
        pooled.Run("PRAGMA busy_timeout=30000");
        pooled.Run("PRAGMA cache_size=-16000");
        pooled.Run("PRAGMA temp_store=MEMORY");
        return pooled;
    }
}
