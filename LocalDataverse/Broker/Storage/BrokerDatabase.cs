using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalDataverse.Broker.Messages;
using LocalDataverse.Broker.Queues;
using LocalDataverse.Broker.Sessions;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Broker.Storage;

/// <summary>The statements of <see cref="SqliteMessageStore"/>, prepared once. Times are milliseconds since 1970, durations milliseconds.</summary>
internal sealed class BrokerDatabase : IDisposable
{
    private const int Version = 2;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;
    private readonly SqliteCommand _update;
    private readonly SqliteCommand _delete;
    private readonly SqliteCommand _advance;
    private readonly SqliteCommand _see;
    private readonly SqliteCommand _forget;
    private readonly SqliteCommand _setState;
    private readonly SqliteCommand _clearState;
    private readonly Dictionary<string, long> _queueIds = new(StringComparer.OrdinalIgnoreCase);

    public BrokerDatabase(SqliteConnection connection)
    {
        _connection = connection;
        Execute("PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
        Create();
        _insert = Prepare("""
            INSERT INTO message (id, queue, sequence, dead_letter, state, delivery_count, enqueued, expires, scheduled, body)
            VALUES ($id, $queue, $sequence, $dead, $state, $count, $enqueued, $expires, $scheduled, $body)
            ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, dead_letter = excluded.dead_letter, state = excluded.state,
                delivery_count = excluded.delivery_count, enqueued = excluded.enqueued, expires = excluded.expires,
                scheduled = excluded.scheduled, body = excluded.body
            """, "$id", "$queue", "$sequence", "$dead", "$state", "$count", "$enqueued", "$expires", "$scheduled", "$body");
        _update = Prepare("""
            UPDATE message SET sequence = $sequence, dead_letter = $dead, state = $state, delivery_count = $count, enqueued = $enqueued,
                expires = $expires, scheduled = $scheduled WHERE id = $id
            """, "$id", "$sequence", "$dead", "$state", "$count", "$enqueued", "$expires", "$scheduled");
        _delete = Prepare("DELETE FROM message WHERE id = $id", "$id");
        _advance = Prepare("UPDATE queue SET last_sequence = max(last_sequence, $sequence) WHERE id = $id", "$id", "$sequence");
        _see = Prepare(
            "INSERT INTO seen (queue, message_id, until) VALUES ($queue, $id, $until) ON CONFLICT (queue, message_id) DO UPDATE SET until = excluded.until",
            "$queue", "$id", "$until");
        _forget = Prepare("DELETE FROM seen WHERE queue = $queue AND until <= $now", "$queue", "$now");
        _setState = Prepare(
            "INSERT INTO session (queue, id, state) VALUES ($queue, $id, $state) ON CONFLICT (queue, id) DO UPDATE SET state = excluded.state",
            "$queue", "$id", "$state");
        _clearState = Prepare("DELETE FROM session WHERE queue = $queue AND id = $id", "$queue", "$id");
    }

    public void Dispose()
    {
        foreach (var command in new[] { _insert, _update, _delete, _advance, _see, _forget, _setState, _clearState })
            command.Dispose();
    }

    /// <summary>Carries the commands out in one transaction.</summary>
    public void Write(IReadOnlyCollection<StoreCommand> commands)
    {
        Execute("BEGIN IMMEDIATE");
        try
        {
            var sequences = new Dictionary<long, long>();
            foreach (var command in commands)
            {
                foreach (var row in command.Saved)
                {
                    var queue = _queueIds[row.Queue];
                    Save(queue, row);
                    sequences[queue] = Math.Max(row.SequenceNumber, sequences.GetValueOrDefault(queue));
                }
                foreach (var id in command.Deleted)
                    Run(_delete, id);
                if (command.Queue is { } name)
                    SaveQueueState(_queueIds[name], command);
            }
            foreach (var (queue, sequence) in sequences)
                Run(_advance, queue, sequence);
            Execute("COMMIT");
        }
        catch
        {
            // A failed COMMIT may have rolled back by itself.
            if (SQLitePCL.raw.sqlite3_get_autocommit(_connection.Handle) == 0)
                Execute("ROLLBACK");
            throw;
        }
    }

    public long LoadLastId() => (long)Scalar("SELECT coalesce(max(id), 0) FROM message")!;

    public string? LoadSetting(string name) => Scalar("SELECT value FROM setting WHERE name = $name", ("$name", name)) as string;

    public void SaveSetting(string name, string value) =>
        Execute("INSERT INTO setting (name, value) VALUES ($name, $value) ON CONFLICT (name) DO UPDATE SET value = excluded.value", ("$name", name), ("$value", value));

    public void SaveQueue(QueueOptions options, QueueKind kind)
    {
        Execute("""
            INSERT INTO queue (name, max_delivery_count, lock_duration, max_message_size, max_size, max_messages, time_to_live, dead_letter_expired,
                detect_duplicates, history_window, sessions, kind)
            VALUES ($name, $count, $lock, $message, $size, $messages, $ttl, $expired, $duplicates, $window, $sessions, $kind)
            ON CONFLICT (name) DO UPDATE SET max_delivery_count = excluded.max_delivery_count, lock_duration = excluded.lock_duration,
                max_message_size = excluded.max_message_size, max_size = excluded.max_size, max_messages = excluded.max_messages,
                time_to_live = excluded.time_to_live, dead_letter_expired = excluded.dead_letter_expired,
                detect_duplicates = excluded.detect_duplicates, history_window = excluded.history_window, sessions = excluded.sessions
            """,
            ("$name", options.Name), ("$count", options.MaxDeliveryCount), ("$lock", (long)options.LockDuration.TotalMilliseconds),
            ("$message", options.MaxMessageSizeBytes), ("$size", options.MaxSizeBytes), ("$messages", options.MaxMessages),
            ("$ttl", (long?)options.DefaultTimeToLive?.TotalMilliseconds), ("$expired", options.DeadLetteringOnMessageExpiration ? 1L : 0L),
            ("$duplicates", options.RequiresDuplicateDetection ? 1L : 0L), ("$window", (long)options.DuplicateDetectionHistoryTimeWindow.TotalMilliseconds),
            ("$sessions", options.RequiresSession ? 1L : 0L), ("$kind", (long)kind));
        _queueIds[options.Name] = (long)Scalar("SELECT id FROM queue WHERE name = $name", ("$name", options.Name))!;
    }

    public IReadOnlyList<StoredQueue> LoadQueues()
    {
        var messages = LoadMessages();
        var seen = LoadSeen();
        var states = LoadSessionStates();
        var queues = new List<StoredQueue>();
        using var command = _connection.CreateCommand();
        command.CommandText = """
            SELECT id, name, last_sequence, max_delivery_count, lock_duration, max_message_size, max_size, max_messages, time_to_live, dead_letter_expired,
                detect_duplicates, history_window, sessions, kind
            FROM queue ORDER BY id
            """;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var options = new QueueOptions(reader.GetString(1))
            {
                MaxDeliveryCount = reader.GetInt32(3),
                LockDuration = TimeSpan.FromMilliseconds(reader.GetInt64(4)),
                MaxMessageSizeBytes = reader.GetInt64(5),
                MaxSizeBytes = reader.GetInt64(6),
                MaxMessages = reader.IsDBNull(7) ? null : reader.GetInt64(7),
                DefaultTimeToLive = reader.IsDBNull(8) ? null : TimeSpan.FromMilliseconds(reader.GetInt64(8)),
                DeadLetteringOnMessageExpiration = reader.GetBoolean(9),
                RequiresDuplicateDetection = reader.GetBoolean(10),
                DuplicateDetectionHistoryTimeWindow = TimeSpan.FromMilliseconds(reader.GetInt64(11)),
                RequiresSession = reader.GetBoolean(12),
            };
            _queueIds[options.Name] = reader.GetInt64(0);
            queues.Add(new StoredQueue(options, reader.GetInt64(2), [.. messages[reader.GetInt64(0)]])
            {
                Kind = (QueueKind)reader.GetInt32(13),
                Seen = [.. seen[reader.GetInt64(0)]],
                SessionStates = [.. states[reader.GetInt64(0)]],
            });
        }
        return queues;
    }

    public void SaveTopic(TopicOptions options) => Execute(
        "INSERT INTO topic (name, max_message_size, max_size) VALUES ($name, $message, $size) ON CONFLICT (name) DO UPDATE SET max_message_size = excluded.max_message_size, max_size = excluded.max_size",
        ("$name", options.Name), ("$message", options.MaxMessageSizeBytes), ("$size", options.MaxSizeBytes));

    public IReadOnlyList<TopicOptions> LoadTopics() => Load(
        "SELECT name, max_message_size, max_size FROM topic ORDER BY name",
        row => new TopicOptions(row.GetString(0)) { MaxMessageSizeBytes = row.GetInt64(1), MaxSizeBytes = row.GetInt64(2) });

    public void SaveEventHub(EventHubOptions options) => Execute(
        "INSERT INTO event_hub (name, partitions) VALUES ($name, $partitions) ON CONFLICT (name) DO NOTHING", ("$name", options.Name), ("$partitions", options.PartitionCount));

    public IReadOnlyList<EventHubOptions> LoadEventHubs() => Load(
        "SELECT name, partitions FROM event_hub ORDER BY name", row => new EventHubOptions(row.GetString(0)) { PartitionCount = row.GetInt32(1) });

    private ILookup<long, BrokeredMessage> LoadMessages()
    {
        var messages = new List<(long Queue, BrokeredMessage Message)>();
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT id, queue, sequence, dead_letter, state, delivery_count, enqueued, expires, scheduled, body FROM message ORDER BY queue, sequence";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new MessageRow(
                reader.GetInt64(0), "", reader.GetInt64(2), reader.GetBoolean(3), (MessageState)reader.GetInt32(4), reader.GetInt32(5),
                Time(reader.GetInt64(6)), reader.IsDBNull(7) ? null : Time(reader.GetInt64(7)), reader.IsDBNull(8) ? null : Time(reader.GetInt64(8)),
                reader.GetFieldValue<byte[]>(9));
            messages.Add((reader.GetInt64(1), row.ToMessage()));
        }
        return messages.ToLookup(item => item.Queue, item => item.Message);
    }

    private ILookup<long, SeenMessage> LoadSeen() => Load("SELECT queue, message_id, until FROM seen", row => (Queue: row.GetInt64(0), Seen: new SeenMessage(row.GetString(1), Time(row.GetInt64(2)))))
        .ToLookup(row => row.Queue, row => row.Seen);

    private ILookup<long, SessionState> LoadSessionStates() =>
        Load("SELECT queue, id, state FROM session", row => (Queue: row.GetInt64(0), State: new SessionState(row.GetString(1), row.GetFieldValue<byte[]>(2))))
            .ToLookup(row => row.Queue, row => row.State);

    private List<T> Load<T>(string text, Func<SqliteDataReader, T> read)
    {
        var rows = new List<T>();
        using var command = Command(text, []);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    private void SaveQueueState(long queue, StoreCommand command)
    {
        if (command.Seen.Count > 0)
            Run(_forget, queue, command.SeenOn.ToUnixTimeMilliseconds());
        foreach (var message in command.Seen)
            Run(_see, queue, message.MessageId, message.Until.ToUnixTimeMilliseconds());
        if (command.SessionState is { Value: { } value } state)
            Run(_setState, queue, state.SessionId, value);
        else if (command.SessionState is { } ended)
            Run(_clearState, queue, ended.SessionId);
    }

    private void Save(long queue, MessageRow row)
    {
        var (dead, enqueued) = (row.IsDeadLetter ? 1L : 0L, row.EnqueuedTime.ToUnixTimeMilliseconds());
        var (expires, scheduled) = (row.ExpiresAt?.ToUnixTimeMilliseconds(), row.ScheduledFor?.ToUnixTimeMilliseconds());
        if (row.Encoded is null)
            Run(_update, row.Id, row.SequenceNumber, dead, (long)row.State, row.DeliveryCount, enqueued, expires, scheduled);
        else
            Run(_insert, row.Id, queue, row.SequenceNumber, dead, (long)row.State, row.DeliveryCount, enqueued, expires, scheduled, row.Encoded);
    }

    private void Create()
    {
        var version = (long)Scalar("PRAGMA user_version")!;
        if (version == Version)
            return;
        if (version is not (0 or 1))
            throw new NotSupportedException($"The broker's database has version {version}; this broker reads version {Version}.");
        if (version == 0)
            CreateFirst();
        Execute(string.Create(CultureInfo.InvariantCulture, $"""
            BEGIN;
            ALTER TABLE queue ADD COLUMN detect_duplicates INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE queue ADD COLUMN history_window INTEGER NOT NULL DEFAULT 600000;
            ALTER TABLE queue ADD COLUMN sessions INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE queue ADD COLUMN kind INTEGER NOT NULL DEFAULT 0;
            CREATE TABLE topic (name TEXT PRIMARY KEY COLLATE NOCASE, max_message_size INTEGER NOT NULL, max_size INTEGER NOT NULL) WITHOUT ROWID;
            CREATE TABLE event_hub (name TEXT PRIMARY KEY COLLATE NOCASE, partitions INTEGER NOT NULL) WITHOUT ROWID;
            CREATE TABLE seen (queue INTEGER NOT NULL REFERENCES queue (id), message_id TEXT NOT NULL, until INTEGER NOT NULL,
                PRIMARY KEY (queue, message_id)) WITHOUT ROWID;
            CREATE INDEX seen_until ON seen (queue, until);
            CREATE TABLE session (queue INTEGER NOT NULL REFERENCES queue (id), id TEXT NOT NULL, state BLOB NOT NULL, PRIMARY KEY (queue, id)) WITHOUT ROWID;
            PRAGMA user_version = {Version};
            COMMIT;
            """));
    }

    // The schema as it was in version 1; a database of that version is brought up to date like a new one.
    private void CreateFirst() => Execute("""
            BEGIN;
            CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
            CREATE TABLE queue (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, last_sequence INTEGER NOT NULL DEFAULT 0,
                max_delivery_count INTEGER NOT NULL, lock_duration INTEGER NOT NULL, max_message_size INTEGER NOT NULL, max_size INTEGER NOT NULL,
                max_messages INTEGER, time_to_live INTEGER, dead_letter_expired INTEGER NOT NULL);
            CREATE TABLE message (id INTEGER PRIMARY KEY, queue INTEGER NOT NULL REFERENCES queue (id), sequence INTEGER NOT NULL,
                dead_letter INTEGER NOT NULL, state INTEGER NOT NULL, delivery_count INTEGER NOT NULL, enqueued INTEGER NOT NULL, expires INTEGER,
                scheduled INTEGER, body BLOB NOT NULL);
            PRAGMA user_version = 1;
            COMMIT;
            """);

    private SqliteCommand Prepare(string text, params string[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (var parameter in parameters)
            command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
        command.Prepare();
        return command;
    }

    private static void Run(SqliteCommand command, params object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        command.ExecuteNonQuery();
    }

    private void Execute(string text, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(text, parameters);
        command.ExecuteNonQuery();
    }

    private object? Scalar(string text, params (string Name, object? Value)[] parameters)
    {
        using var command = Command(text, parameters);
        return command.ExecuteScalar();
    }

    private SqliteCommand Command(string text, (string Name, object? Value)[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
