using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.Broker.Tests.Support;
using Microsoft.Data.Sqlite;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_the_data_is_older_than_the_broker
{
    // As the first version wrote it.
    private const string FirstVersion = """
        CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE queue (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE COLLATE NOCASE, last_sequence INTEGER NOT NULL DEFAULT 0,
            max_delivery_count INTEGER NOT NULL, lock_duration INTEGER NOT NULL, max_message_size INTEGER NOT NULL, max_size INTEGER NOT NULL,
            max_messages INTEGER, time_to_live INTEGER, dead_letter_expired INTEGER NOT NULL);
        CREATE TABLE message (id INTEGER PRIMARY KEY, queue INTEGER NOT NULL REFERENCES queue (id), sequence INTEGER NOT NULL,
            dead_letter INTEGER NOT NULL, state INTEGER NOT NULL, delivery_count INTEGER NOT NULL, enqueued INTEGER NOT NULL, expires INTEGER,
            scheduled INTEGER, body BLOB NOT NULL);
        INSERT INTO setting VALUES ('SharedAccessKey', 'a2V5');
        INSERT INTO queue VALUES (1, 'orders', 7, 10, 60000, 262144, 1073741824, NULL, NULL, 0);
        INSERT INTO message VALUES (1, 1, 7, 0, 0, 0, 1700000000000, NULL, NULL, $body);
        PRAGMA user_version = 1;
        """;

    [Fact]
    public async Task Should_keep_its_queues_messages_and_key()
    {
        using var folder = new TempFolder();
        Write(folder.Path);

        await using var broker = await ServiceBusBroker.StartAsync(new BrokerOptions { DataDirectory = folder.Path }, TestContext.Current.CancellationToken);

        Assert.Equal("a2V5", ConnectionStrings.Value(broker.ConnectionString, "SharedAccessKey"));
        await using var client = await AmqpClient.ConnectAsync(broker.ConnectionString);
        await client.SendAsync(TestBroker.Queue, TestMessages.Text("new"));
        var messages = await client.TakeAsync(TestBroker.Queue, 2);
        Assert.Equal(["old", "new"], TestMessages.Ids(messages));
        Assert.Equal([7L, 8L], messages.Select(message => TestMessages.Annotation(message, "x-opt-sequence-number")));
    }

    private static void Write(string folder)
    {
        var encoded = TestMessages.Text("old").Encode();
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "broker.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = FirstVersion;
        command.Parameters.AddWithValue("$body", encoded.Buffer[encoded.Offset..(encoded.Offset + encoded.Length)]);
        command.ExecuteNonQuery();
    }
}
