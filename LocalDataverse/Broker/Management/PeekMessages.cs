using System.Linq;
using System.Threading.Tasks;
using Amqp.Types;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Management;

/// <summary>Shows messages without locking them.</summary>
internal sealed class PeekMessages : IManagementOperation
{
    public string Name => "com.microsoft:peek-message";

    public async Task<ManagementReply> ExecuteAsync(SubQueue queue, Map body)
    {
        var from = body.Required<long>("from-sequence-number");
        var count = body.Required<int>("message-count");
        var omitBody = body.TryGetValue("omit-message-body", out var value) && value is true;
        var session = body.TryGetValue("session-id", out var id) ? id as string : null;
        var messages = await queue.Queue.RunAsync(() => queue.Peek(from, count, omitBody, session)).ConfigureAwait(false);
        if (messages.Count == 0)
            return ManagementReply.NoContent();
        var list = new List();
        list.AddRange(messages.Select(message => new Map { ["message"] = message }));
        return ManagementReply.Ok(new Map { ["messages"] = list });
    }
}
