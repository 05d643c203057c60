using System.Threading.Tasks;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Management;

/// <summary>Removes scheduled messages before they become active.</summary>
internal sealed class CancelScheduledMessages : IManagementOperation
{
    public string Name => "com.microsoft:cancel-scheduled-message";

    public async Task<ManagementReply> ExecuteAsync(SubQueue queue, Map body)
    {
        var numbers = body.RequiredList<long>("sequence-numbers");
        var result = new TaskCompletionSource<Error?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var isFound = await queue.Queue.RunAsync(() =>
        {
            var messages = queue.FindScheduled(numbers);
            if (messages is not null)
                queue.Remove(messages, result.SetResult);
            return messages is not null;
        }).ConfigureAwait(false);
        if (!isFound)
        {
            return ManagementReply.Fault(
                404, new Error(BrokerError.MessageNotFoundCondition) { Description = "There is no scheduled message with one of these sequence numbers." });
        }
        return await result.Task.ConfigureAwait(false) is { } error ? ManagementReply.Fault(500, error) : ManagementReply.Ok();
    }
}
