using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using LocalDataverse.Broker.Queues;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Broker.Storage;

/// <summary>
/// Messages in a SQLite database with a write-ahead log. One writer takes all the commands that wait and commits them together, so that many
/// senders share the price of one commit. A commit survives the end of the process and of the machine (synchronous=FULL).
/// </summary>
internal sealed class SqliteMessageStore : IMessageStore
{
    private const int MaxCommandsPerCommit = 1000;

    private readonly Channel<StoreCommand> _commands = Channel.CreateUnbounded<StoreCommand>(new UnboundedChannelOptions { SingleReader = true });
    private readonly SqliteConnection _connection;
    private readonly BrokerDatabase _database;
    private readonly Lock _lock = new();
    private readonly Task _writing;
    private long _lastId;

    /// <summary>Opens the database file in a folder, creating both when they are missing.</summary>
    /// <exception cref="IOException">Another broker has it open.</exception>
    public SqliteMessageStore(string directory)
    {
        Directory.CreateDirectory(directory);
        var file = Path.Combine(directory, "broker.db");
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false, DefaultTimeout = 2 }.ToString());
        try
        {
            _connection.Open();
            _database = new BrokerDatabase(_connection);
            _lastId = _database.LoadLastId();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 5 or 6)
        {
            _connection.Dispose();
            throw new IOException($"The messages in {file} are in use by another broker. Stop it, or choose another data directory.", exception);
        }
        catch
        {
            _connection.Dispose();
            throw;
        }
        _writing = Task.Factory.StartNew(WriteAsync, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    public long NextId() => Interlocked.Increment(ref _lastId);

    public string? LoadAccessKey()
    {
        lock (_lock)
            return _database.LoadSetting("SharedAccessKey");
    }

    public void SaveAccessKey(string key)
    {
        lock (_lock)
            _database.SaveSetting("SharedAccessKey", key);
    }

    public IEnumerable<StoredQueue> LoadQueues()
    {
        lock (_lock)
            return _database.LoadQueues();
    }

    public void SaveQueue(QueueOptions options, QueueKind kind)
    {
        lock (_lock)
            _database.SaveQueue(options, kind);
    }

    public IReadOnlyList<TopicOptions> LoadTopics()
    {
        lock (_lock)
            return _database.LoadTopics();
    }

    public void SaveTopic(TopicOptions options)
    {
        lock (_lock)
            _database.SaveTopic(options);
    }

    public IReadOnlyList<EventHubOptions> LoadEventHubs()
    {
        lock (_lock)
            return _database.LoadEventHubs();
    }

    public void SaveEventHub(EventHubOptions options)
    {
        lock (_lock)
            _database.SaveEventHub(options);
    }

    public void Enqueue(StoreCommand command)
    {
        if (!_commands.Writer.TryWrite(command))
            command.Committed(new ObjectDisposedException(nameof(SqliteMessageStore), "The broker is stopping."));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_commands.Writer.TryComplete())
            return;
        await _writing.ConfigureAwait(false);
        _database.Dispose();
        await _connection.DisposeAsync().ConfigureAwait(false);
    }

    private async Task WriteAsync()
    {
        var batch = new List<StoreCommand>();
        while (await _commands.Reader.WaitToReadAsync().ConfigureAwait(false))
        {
            while (batch.Count < MaxCommandsPerCommit && _commands.Reader.TryRead(out var command))
                batch.Add(command);
            var error = Commit(batch);
            foreach (var command in batch)
                command.Committed(error);
            batch.Clear();
        }
    }

    // What goes wrong with the file (a full disk, a lost volume) is the sender's answer, not the end of the writer.
    private SqliteException? Commit(List<StoreCommand> batch)
    {
        lock (_lock)
        {
            try
            {
                _database.Write(batch);
                return null;
            }
            catch (SqliteException exception)
            {
                return exception;
            }
        }
    }
}
