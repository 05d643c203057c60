using System;
using System.Collections.Generic;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Engine.Storage;

/// <summary>A connection with the statements it has prepared. Not thread-safe.</summary>
internal sealed class PooledConnection : IDisposable
{
    private const int StatementLimit = 400;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _statements = new(StringComparer.Ordinal);

    public PooledConnection(SqliteConnection connection) => _connection = connection;

    /// <summary>Runs a statement without parameters.</summary>
    public void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>The prepared statement for a text, with its parameters $0, $1, … set. It may be used by one reader at a time.</summary>
    public SqliteCommand Statement(string sql, IReadOnlyList<object> values)
    {
        if (!_statements.TryGetValue(sql, out var command))
        {
            if (_statements.Count >= StatementLimit) Forget();
            command = _connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Count; i++) command.Parameters.Add(new SqliteParameter { ParameterName = ParameterName(i) });
            _statements.Add(sql, command);
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
        foreach (var command in _statements.Values) command.Dispose();
        _statements.Clear();
    }
}
