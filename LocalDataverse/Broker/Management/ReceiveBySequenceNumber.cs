using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker.Messages;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Management;

/// <summary>Receives deferred messages.</summary>
internal sealed class ReceiveBySequenceNumber : IManagementOperation
{
    private const uint ReceiveAndDelete = 0;

    public string Name => "com.microsoft:receive-by-sequence-number";

    public async Task<ManagementReply> ExecuteAsync(SubQueue queue, Map body)
    {
        var numbers = body.RequiredList<long>("sequence-numbers");
        var settleMode = body.Required<uint>("receiver-settle-mode");
        var locked = await queue.Queue.RunAsync(() => queue.LockDeferred(numbers)?.Select(Entry).ToList()).ConfigureAwait(false);
        if (locked is null)
        {
            return ManagementReply.Fault(
                404,
                new Error(BrokerError.MessageNotFoundCondition) { Description = "There is no deferred message with one of these sequence numbers, or it is locked." });
        }
        if (settleMode == ReceiveAndDelete && await CompleteAsync(queue, locked).ConfigureAwait(false) is { } error)
            return ManagementReply.Fault(500, error);
        var list = new List();
        list.AddRange(locked);
        return ManagementReply.Ok(new Map { ["messages"] = list });
    }

    private static Map Entry(BrokeredMessage message) => new()
    {
        ["lock-token"] = message.Lock!.Token,
        ["message"] = DeliveryEncoder.EncodeToArray(message),
    };

    private static async Task<Error?> CompleteAsync(SubQueue queue, List<Map> locked)
    {
        var outcomes = locked.Select(entry =>
        {
            var result = new TaskCompletionSource<Error?>(TaskCreationOptions.RunContinuationsAsynchronously);
            queue.Queue.Post(() => queue.Settle((Guid)entry["lock-token"], new Settlement(SettlementKind.Complete), result.SetResult));
            return result.Task;
        });
        return (await Task.WhenAll(outcomes).ConfigureAwait(false)).FirstOrDefault(outcome => outcome is not null);
    }
}
