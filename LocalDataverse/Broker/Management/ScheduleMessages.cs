using System.Linq;
using System.Threading.Tasks;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker.Messages;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Management;

/// <summary>Takes messages in that become active later; their annotation x-opt-scheduled-enqueue-time says when.</summary>
internal sealed class ScheduleMessages : IManagementOperation
{
    public string Name => "com.microsoft:schedule-message";

    public async Task<ManagementReply> ExecuteAsync(SubQueue queue, Map body)
    {
        if (queue.IsDeadLetter)
            return ManagementReply.Fault(400, BrokerError.NotAllowed("Messages can't be sent to a dead-letter queue."));
        var limit = queue.Queue.Options.MaxMessageSizeBytes;
        var encoded = body.RequiredList<Map>("messages").Select(entry => entry.Required<byte[]>("message")).ToList();
        if (encoded.Find(message => message.Length > limit) is { } large)
            return ManagementReply.Fault(400, BrokerError.MessageTooLarge(large.Length, limit));
        var messages = encoded.Select(BrokeredMessage.Parse).ToList();

        var result = new TaskCompletionSource<Error?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var numbers = await queue.Queue.RunAsync(() =>
        {
            queue.Queue.Accept(messages, result.SetResult);
            return messages.Select(message => message.SequenceNumber).ToArray();
        }).ConfigureAwait(false);
        return await result.Task.ConfigureAwait(false) is { } error
            ? ManagementReply.Fault(error.Condition == Amqp.ErrorCode.ResourceLimitExceeded ? 403 : 500, error)
            : ManagementReply.Ok(new Map { ["sequence-numbers"] = numbers });
    }
}
