using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Management;

/// <summary>Settles messages by lock token: deferred ones, and those whose link is gone.</summary>
internal sealed class UpdateDisposition : IManagementOperation
{
    public string Name => "com.microsoft:update-disposition";

    public async Task<ManagementReply> ExecuteAsync(SubQueue queue, Map body)
    {
        var settlement = ToSettlement(body);
        var outcomes = body.RequiredList<Guid>("lock-tokens").Select(token => SettleAsync(queue, token, settlement));
        var error = (await Task.WhenAll(outcomes).ConfigureAwait(false)).FirstOrDefault(outcome => outcome is not null);
        if (error is null)
            return ManagementReply.Ok();
        if (error.Condition != BrokerError.MessageLockLostCondition)
            return ManagementReply.Fault(400, error);
        return ManagementReply.Fault(410, body.TryGetValue("session-id", out var id) && id is string sessionId ? BrokerError.SessionLockLost(sessionId) : error);
    }

    private static Settlement ToSettlement(Map body)
    {
        var properties = body.OptionalProperties("properties-to-modify");
        // The spelling of "defered", and "suspended" for a dead letter, are the protocol's.
        return body.Required<string>("disposition-status") switch
        {
            "completed" => new Settlement(SettlementKind.Complete),
            "abandoned" => new Settlement(SettlementKind.Abandon, properties),
            "defered" => new Settlement(SettlementKind.Defer, properties),
            "suspended" => new Settlement(
                SettlementKind.DeadLetter, properties, body.GetValueOrDefault("deadletter-reason") as string, body.GetValueOrDefault("deadletter-description") as string),
            var status => throw new InvalidDataException($"The disposition status '{status}' is unknown."),
        };
    }

    private static async Task<Error?> SettleAsync(SubQueue queue, Guid token, Settlement settlement)
    {
        var result = new TaskCompletionSource<Error?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await queue.Queue.RunAsync(() =>
        {
            queue.Settle(token, settlement, result.SetResult);
            return true;
        }).ConfigureAwait(false);
        return await result.Task.ConfigureAwait(false);
    }
}
