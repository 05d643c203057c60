using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LocalDataverse.Engine.Storage;

/// <summary>A prepared statement that gives no rows. A command of the library makes a reader for each run and looks every parameter up by its name: that costs more than a small write. Not thread-safe.</summary>
internal sealed class WriteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;

    public WriteStatement(sqlite3 database, string sql)
    {
        _database = database;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement), database);
    }

    /// <summary>Runs it with its parameters $0, $1, … set, which stand in this order in its text.</summary>
    /// <returns>How many rows it changed.</returns>
    /// <exception cref="SqliteException">It failed.</exception>
    public int Run(IReadOnlyList<object> values)
    {
        for (var i = 0; i < values.Count; i++) SqliteException.ThrowExceptionForRC(Bind(i + 1, values[i]), _database);
        try
        {
            var result = raw.sqlite3_step(_statement);
            if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, _database);
            return raw.sqlite3_changes(_database);
        }
        finally
        {
            // The result of the run once more, thrown above.
            _ = raw.sqlite3_reset(_statement);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _statement.Dispose();

    private int Bind(int at, object value) => value switch
    {
        DBNull => raw.sqlite3_bind_null(_statement, at),
        string text => raw.sqlite3_bind_text(_statement, at, text),
        long number => raw.sqlite3_bind_int64(_statement, at, number),
        double number => raw.sqlite3_bind_double(_statement, at, number),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, at, bytes),
        _ => throw new InvalidCastException($"SQLite stores no {value.GetType()}."),
    };
}
