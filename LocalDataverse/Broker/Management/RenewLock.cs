using System;
using System.Linq;
using System.Threading.Tasks;
using Amqp.Types;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Management;

/// <summary>Extends locks by the queue's lock duration, from now.</summary>
internal sealed class RenewLock : IManagementOperation
{
    public string Name => "com.microsoft:renew-lock";

    public async Task<ManagementReply> ExecuteAsync(SubQueue queue, Map body)
    {
        var tokens = body.RequiredList<Guid>("lock-tokens");
        var until = await queue.Queue.RunAsync(() => queue.RenewLocks(tokens)).ConfigureAwait(false);
        return until is null
            ? ManagementReply.Fault(410, BrokerError.MessageLockLost())
            : ManagementReply.Ok(new Map { ["expirations"] = until.Select(time => time.UtcDateTime).ToArray() });
    }
}
