using System;
using System.Data.Common;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Seed;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

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
        await context.Database.OpenConnectionAsync(cancellationToken);
        var connection = context.Database.GetDbConnection();
        // NORMAL: the last moments may be lost in a power cut, never because the process is killed.
        await RunAsync("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;", transaction: null);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        // In one transaction: either all of it is there or none.
        await RunAsync(ErpSchema.CreateScript(context.Model), transaction);
        if (await RunAsync($"SELECT EXISTS (SELECT 1 FROM \"{nameof(NumberSequence)}\")", transaction) is 0L)
            await seed.WriteAsync(context, transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);

        async Task<object?> RunAsync(string sql, DbTransaction? transaction)
        {
            await using var command = connection.CreateCommand();
            // Nothing in it comes from outside.
#pragma warning disable CA2100
            command.CommandText = sql;
#pragma warning restore CA2100
            command.Transaction = transaction;
            return await command.ExecuteScalarAsync(cancellationToken);
        }
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
