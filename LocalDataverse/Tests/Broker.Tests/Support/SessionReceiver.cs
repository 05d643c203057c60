using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Amqp;

namespace LocalDataverse.Broker.Tests.Support;

/// <summary>A receiver that has locked a session.</summary>
internal sealed record SessionReceiver(ReceiverLink Link, string SessionId, DateTimeOffset LockedUntil)
{
    public Task<Message> ReceiveAsync() => AmqpClient.ReceiveAsync(Link);

    /// <summary>Receives that many messages, one after the other, and completes each: their ids.</summary>
    public async Task<IReadOnlyList<string>> TakeAsync(int count)
    {
        var ids = new List<string>();
        while (ids.Count < count)
        {
            var message = await ReceiveAsync();
            Link.Accept(message);
            ids.Add(TestMessages.Id(message));
        }
        return ids;
    }

    public Task CloseAsync() => Link.CloseAsync();
}
