using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker;
using Xunit;

namespace ErpIntegration.Tests.Acceptance;

/// <summary>A client of the broker that knows nothing of Dataverse.</summary>
internal sealed class BrokerReader(ServiceBusBroker broker)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Reads everything that is on a queue.</summary>
    public async Task<IReadOnlyList<Message>> ReceiveAllAsync(string queue)
    {
        var connection = await broker.ConnectClientAsync();
        var receiver = new ReceiverLink(new Session(connection), "consumer", queue);
        var messages = new List<Message>();
        while (await broker.GetCountsAsync(queue) is { Active: > 0 } or { Locked: > 0 })
        {
            if (await receiver.ReceiveAsync(TimeSpan.FromMilliseconds(100)) is not { } message) continue;
            messages.Add(message);
            receiver.Accept(message);
        }
        await connection.CloseAsync();
        return messages;
    }

    /// <summary>Reads that many messages of an address.</summary>
    public Task<IReadOnlyList<Message>> ReceiveAsync(string address, int count) => ReceiveAsync(new Source { Address = address }, count);

    /// <summary>Reads that many messages of a session, as a receiver that has locked it.</summary>
    public Task<IReadOnlyList<Message>> ReceiveSessionAsync(string queue, string session, int count) =>
        ReceiveAsync(new Source { Address = queue, FilterSet = new Map { [new Symbol("com.microsoft:session-filter")] = session } }, count);

    private async Task<IReadOnlyList<Message>> ReceiveAsync(Source source, int count)
    {
        var connection = await broker.ConnectClientAsync();
        var receiver = new ReceiverLink(new Session(connection), "counting-consumer", source, null);
        var messages = new List<Message>();
        while (messages.Count < count)
        {
            var message = await receiver.ReceiveAsync(Patience);
            Assert.NotNull(message);
            messages.Add(message);
            receiver.Accept(message);
        }
        await connection.CloseAsync();
        return messages;
    }
}
