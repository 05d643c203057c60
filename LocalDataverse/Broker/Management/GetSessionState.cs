using System.Threading.Tasks;
using Amqp.Types;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Management;

/// <summary>Reads the state of a session that is locked.</summary>
internal sealed class GetSessionState : IManagementOperation
{
    public string Name => "com.microsoft:get-session-state";

    public async Task<ManagementReply> ExecuteAsync(SubQueue queue, Map body)
    {
        var sessionId = body.Required<string>("session-id");
        var (isHeld, state) = await queue.Queue.RunAsync(() => (queue.Sessions.IsHeld(sessionId), queue.Queue.SessionStates.Get(sessionId))).ConfigureAwait(false);
        return isHeld
            ? ManagementReply.Ok(new Map { ["session-state"] = state })
            : ManagementReply.Fault(410, BrokerError.SessionLockLost(sessionId));
    }
}
