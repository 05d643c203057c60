using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Engine.Storage;

/// <summary>A connection with the statements it has prepared. Not thread-safe.</summary>
internal sealed class PooledConnection : IDisposable
{
    private const int StatementLimit = 400;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _queries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WriteStatement> _writes = new(StringComparer.Ordinal);

    public PooledConnection(SqliteConnection connection) => _connection = connection;

    /// <summary>Runs a statement without parameters.</summary>
    public void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a statement that gives no rows, with its parameters $0, $1, … set; it is kept prepared.</summary>
    /// <returns>How many rows it changed.</returns>
    public int Write(string sql, params IReadOnlyList<object> values)
    {
        if (!_writes.TryGetValue(sql, out var statement))
        {
            if (_writes.Count >= StatementLimit) Forget();
            statement = new WriteStatement(_connection.Handle!, sql);
            _writes.Add(sql, statement);
        }
        return statement.Run(values);
    }

    /// <summary>The prepared query for a text, with its parameters $0, $1, … set. It may be used by one reader at a time.</summary>
    public SqliteCommand Query(string sql, params IReadOnlyList<object> values)
    {
        if (!_queries.TryGetValue(sql, out var command))
        {
            if (_queries.Count >= StatementLimit) Forget();
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Count; i++) command.Parameters.Add(new SqliteParameter { ParameterName = ParameterName(i) });
            _queries.Add(sql, command);
        }
        for (var i = 0; i < values.Count; i++) command.Parameters[i].Value = values[i];
        return command;
    }

    /// <summary>Copies the database into a new file, page by page.</summary>
    public void CopyTo(string file)
    {
        using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        target.Open();
        // The file is read at once and thrown away.
        using (var command = target.CreateCommand())
        {
            command.CommandText = "PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF";
            command.ExecuteNonQuery();
        }
        _connection.BackupDatabase(target);
    }

    /// <summary>Name of the parameter at a position.</summary>
    public static string ParameterName(int at) => at < Names.Length ? Names[at] : $"${at}";

    /// <inheritdoc/>
    public void Dispose()
    {
        Forget();
        _connection.Dispose();
    }

    private static readonly string[] Names = MakeNames();

    private static string[] MakeNames()
    {
        var names = new string[256];
        for (var i = 0; i < names.Length; i++) names[i] = $"${i}";
        return names;
    }

    private void Forget()
    {
        foreach (var command in _queries.Values) command.Dispose();
        foreach (var statement in _writes.Values) statement.Dispose();
        _queries.Clear();
        _writes.Clear();
    }
}
