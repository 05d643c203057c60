using System;
using System.Data.Common;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Amqp;

namespace ErpIntegration.Demo.Steps;

/// <summary>What the ERP's side does: reads the queue with a plain AMQP 1.0 client that knows nothing of Dataverse's SDK.</summary>
internal static class ConsumeMessage
{
    private const string Queue = "erp-outbound";

    /// <returns>The message's envelope.</returns>
    public static async Task<JsonNode> RunAsync(string connectionString, string orderId, CancellationToken cancellation)
    {
        var settings = new DbConnectionStringBuilder { ConnectionString = connectionString };
        var endpoint = new Uri((string)settings["Endpoint"]);
        var address = new Address("127.0.0.1", endpoint.Port, (string)settings["SharedAccessKeyName"], (string)settings["SharedAccessKey"], "/", "amqp");
        var connection = await Connection.Factory.CreateAsync(address);
        var session = new Session(connection);
        var receiver = new ReceiverLink(session, "demo", Queue);
        using var received = await receiver.ReceiveAsync(TimeSpan.FromSeconds(20)) ?? throw new DemoException($"no message came to the queue {Queue}");
        var body = Encoding.UTF8.GetString(received.Body is byte[] bytes ? bytes : throw new DemoException($"the message's body is {received.Body?.GetType().Name}, expected bytes"));
        receiver.Accept(received);
        await connection.CloseAsync();
        cancellation.ThrowIfCancellationRequested();

        // The body is the execution context; the envelope travels in its shared variables.
        var context = JsonNode.Parse(body)!;
        var envelope = JsonNode.Parse((string)context["SharedVariables"]!.AsArray().Single(v => (string?)v!["key"] == "erp_envelope")!["value"]!)!;
        Check.Equal("1.0", (string?)envelope["specversion"], "the envelope's specversion");
        Check.Equal("erp.salesorder.submitted.v1", (string?)envelope["type"], "the envelope's type");
        Check.Equal($"salesorder/{orderId}", (string?)envelope["subject"], "the envelope's subject");
        Check.Equal(2, envelope["data"]!["lines"]!.AsArray().Count, "the number of lines");
        Say.Step("Consume", $"one message on {Queue}: {body.Length} characters, message {received.ApplicationProperties?.Map.Count} properties");
        Say.Json("CloudEvents envelope", envelope);
        return envelope;
    }
}
