using System.IO;
using System.Threading.Tasks;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker.Queues;
using LocalDataverse.Broker.Sessions;

namespace LocalDataverse.Broker.Management;

/// <summary>Writes the state of a session that is locked, or takes it away.</summary>
internal sealed class SetSessionState : IManagementOperation
{
    public string Name => "com.microsoft:set-session-state";

    public async Task<ManagementReply> ExecuteAsync(SubQueue queue, Map body)
    {
        var sessionId = body.Required<string>("session-id");
        if (!body.TryGetValue("session-state", out var value) || value is not (null or byte[]))
            throw new InvalidDataException("The request needs 'session-state', bytes or null.");
        var result = new TaskCompletionSource<Error?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var isHeld = await queue.Queue.RunAsync(() =>
        {
            var isHeld = queue.Sessions.IsHeld(sessionId);
            if (isHeld)
                queue.Queue.SetSessionState(new SessionState(sessionId, (byte[]?)value), result.SetResult);
            return isHeld;
        }).ConfigureAwait(false);
        if (!isHeld)
            return ManagementReply.Fault(410, BrokerError.SessionLockLost(sessionId));
        return await result.Task.ConfigureAwait(false) is { } error ? ManagementReply.Fault(500, error) : ManagementReply.Ok();
    }
}
