using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Amqp;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>The consumer at the stage's broker.</summary>
internal static class StageConsumer
{
    /// <summary>Reads everything that is on the queue: the envelopes about the rows of a table.</summary>
    public static async Task<IReadOnlyList<JsonNode>> ConsumeAsync(this Stage stage, string table = "salesorder")
    {
        var envelopes = (await stage.ReceiveAsync()).Select(body => Stage.EnvelopeIn(Encoding.UTF8.GetString(body)));
        return [.. envelopes.Where(envelope => ((string)envelope["subject"]!).StartsWith(table + "/", StringComparison.Ordinal))];
    }

    /// <summary>Reads everything that is on the queue, with a client that knows nothing of Dataverse: the bodies.</summary>
    public static async Task<IReadOnlyList<byte[]>> ReceiveAsync(this Stage stage) => [.. (await stage.ReceiveMessagesAsync()).Select(message => (byte[])message.Body)];

    /// <summary>Reads everything that is on the queue: the messages.</summary>
    public static Task<IReadOnlyList<Message>> ReceiveMessagesAsync(this Stage stage) => stage.Reader.ReceiveAllAsync(Stage.Queue);
}
