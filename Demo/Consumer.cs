using System;
using System.Data.Common;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Amqp;

namespace ErpIntegration.Demo;

/// <summary>The ERP's side of the queue: a plain AMQP 1.0 client that knows nothing of Dataverse's SDK.</summary>
internal sealed class Consumer : IAsyncDisposable
{
    private const string Queue = "erp-outbound";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private readonly Connection _connection;
    private readonly ReceiverLink _receiver;

    private Consumer(Connection connection)
    {
        _connection = connection;
        _receiver = new ReceiverLink(new Session(connection), "demo", Queue);
    }

    /// <summary>Signs in.</summary>
    public static async Task<Consumer> ConnectAsync(string connectionString)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = connectionString };
        var endpoint = new Uri((string)settings["Endpoint"]);
        return new Consumer(await Connection.Factory.CreateAsync(
            new Address("127.0.0.1", endpoint.Port, (string)settings["SharedAccessKeyName"], (string)settings["SharedAccessKey"], "/", "amqp")));
    }

    /// <summary>Takes messages until one is of this type and subject.</summary>
    /// <returns>Its envelope.</returns>
    public async Task<JsonNode> ReceiveAsync(string type, string subject, CancellationToken cancellation)
    {
        while (true)
        {
            using var received = await _receiver.ReceiveAsync(Patience) ?? throw new DemoException($"no {type} of {subject} came to the queue {Queue}");
            cancellation.ThrowIfCancellationRequested();
            var body = Encoding.UTF8.GetString(received.Body is byte[] bytes ? bytes : throw new DemoException($"the message's body is {received.Body?.GetType().Name}, expected bytes"));
            _receiver.Accept(received);

            // The body is the execution context; the envelope travels in its shared variables.
            var envelope = JsonNode.Parse((string)JsonNode.Parse(body)!["SharedVariables"]!.AsArray().Single(v => (string?)v!["key"] == "erp_envelope")!["value"]!)!;
            Check.Equal("1.0", (string?)envelope["specversion"], "the envelope's specversion");
            Say.Step("Consume", $"{envelope["type"]} #{envelope["sequence"]}: {body.Length} characters, {received.ApplicationProperties?.Map.Count} properties");
            if ((string?)envelope["type"] == type && (string?)envelope["subject"] == subject) return envelope;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _connection.CloseAsync();
}
