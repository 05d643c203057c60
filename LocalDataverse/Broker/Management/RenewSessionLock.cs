using System.Threading.Tasks;
using Amqp.Types;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Management;

/// <summary>Extends the lock on a session by the queue's lock duration, from now.</summary>
internal sealed class RenewSessionLock : IManagementOperation
{
    public string Name => "com.microsoft:renew-session-lock";

    public async Task<ManagementReply> ExecuteAsync(SubQueue queue, Map body)
    {
        var sessionId = body.Required<string>("session-id");
        var until = await queue.Queue.RunAsync(() => queue.Sessions.Renew(sessionId)).ConfigureAwait(false);
        return until is { } time
            ? ManagementReply.Ok(new Map { ["expiration"] = time.UtcDateTime })
            : ManagementReply.Fault(410, BrokerError.SessionLockLost(sessionId));
    }
}
