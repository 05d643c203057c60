using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Seed;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LocalDataverse.SampleErp.Storage;

/// <summary>The database file, its creation and the order of its writers.</summary>
/// <remarks>Readers never wait (write-ahead log). Writers queue here rather than in SQLite's busy handler, which would wait in steps of 150 ms.</remarks>
internal sealed class ErpDatabase : IDisposable
{
    private readonly SemaphoreSlim _writer = new(1);
    private readonly string _folder;
    private readonly bool _temporary;

    public ErpDatabase(string? dataDirectory)
    {
        _temporary = dataDirectory is null;
        _folder = dataDirectory is null ? Directory.CreateTempSubdirectory("sample-erp-").FullName : Directory.CreateDirectory(dataDirectory).FullName;
        ConnectionString = new SqliteConnectionStringBuilder { DataSource = Path.Combine(_folder, "erp.db"), ForeignKeys = true }.ToString();
    }

    public string ConnectionString { get; }

    /// <summary>Creates the tables and fills them, unless an earlier run did.</summary>
    public static async Task PrepareAsync(ErpContext context, SeedData seed, CancellationToken cancellationToken)
    {
        await context.Database.EnsureCreatedAsync(cancellationToken);
        // A demo ERP may lose its last second in a power cut; it must not lose it when its process is killed, and with NORMAL it doesn't.
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;", cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        // Seeded in one transaction: either all of it is there or none.
        if (await context.Set<NumberSequence>().AnyAsync(cancellationToken)) return;
        await seed.WriteAsync(context, transaction.GetDbTransaction(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>Starts a write transaction when it is this caller's turn.</summary>
    public async Task<ErpTransaction> BeginWriteAsync(ErpContext context, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        try
        {
            return new ErpTransaction(context, await context.Database.BeginTransactionAsync(cancellationToken), _writer);
        }
        catch
        {
            _writer.Release();
            throw;
        }
    }

    public void Dispose()
    {
        using (var connection = new SqliteConnection(ConnectionString))
            SqliteConnection.ClearPool(connection);
        _writer.Dispose();
        if (_temporary) Directory.Delete(_folder, recursive: true);
    }
}
