using System;
using System.Collections.Concurrent;
using System.IO;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Engine.Storage;

/// <summary>Open connections to one database file, with their prepared statements. Thread-safe.</summary>
internal sealed class SqliteConnections : IDisposable
{
    private const int KeptOpen = 32;
    private readonly ConcurrentBag<PooledConnection> _idle = [];
    private readonly string _connectionString;
    private readonly string _file;
    private readonly bool _temporary;
    private volatile bool _disposed;

    /// <summary>Opens the database in a folder, or a temporary one.</summary>
    /// <param name="directory">The folder; null makes a file that goes when this is disposed. SQLite's shared in-memory mode would lock readers against the writer.</param>
    public SqliteConnections(string? directory)
    {
        _temporary = directory is null;
        _file = directory is null ? Path.Combine(Path.GetTempPath(), $"localdataverse-{Guid.NewGuid():N}.db") : Path.Combine(Directory.CreateDirectory(directory).FullName, "organization.db");
        _connectionString = new SqliteConnectionStringBuilder { DataSource = _file, Pooling = false, ForeignKeys = false }.ToString();
        var first = Open();
        first.Run("PRAGMA journal_mode=WAL");
        Return(first);
    }

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

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var connection)) connection.Dispose();
        if (!_temporary) return;
        foreach (var file in new[] { _file, _file + "-wal", _file + "-shm" }) File.Delete(file);
    }

    private PooledConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        SqliteFunctions.Register(connection);
        var pooled = new PooledConnection(connection);
        // Committed means safe from a killed process; only the loss of power may take the last transactions, as the WAL is synced at checkpoints.
        pooled.Run(_temporary ? "PRAGMA synchronous=OFF" : "PRAGMA synchronous=NORMAL");
        pooled.Run("PRAGMA busy_timeout=30000");
        pooled.Run("PRAGMA cache_size=-16000");
        pooled.Run("PRAGMA temp_store=MEMORY");
        return pooled;
    }
}
