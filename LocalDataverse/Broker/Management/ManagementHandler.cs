using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker.Links;
using LocalDataverse.Broker.Queues;

namespace LocalDataverse.Broker.Management;

/// <summary>The <c>$management</c> node of a queue or dead-letter queue.</summary>
internal sealed class ManagementHandler(SubQueue queue) : IRequestHandler
{
    private static readonly Dictionary<string, IManagementOperation> Operations = new IManagementOperation[]
    {
        new CancelScheduledMessages(),
        new GetSessionState(),
        new PeekMessages(),
        new ReceiveBySequenceNumber(),
        new RenewLock(),
        new RenewSessionLock(),
        new ScheduleMessages(),
        new SetSessionState(),
        new UpdateDisposition(),
    }.ToDictionary(operation => operation.Name, StringComparer.Ordinal);

    public async Task<Message> HandleAsync(Message request)
    {
        var reply = await ExecuteAsync(request).ConfigureAwait(false);
        var message = new Message(reply.Body ?? [])
        {
            ApplicationProperties = new ApplicationProperties { ["statusCode"] = reply.StatusCode, ["statusDescription"] = reply.Description },
        };
        if (reply.Condition is not null)
            message.ApplicationProperties["errorCondition"] = new Symbol(reply.Condition);
        if (request.ApplicationProperties?["com.microsoft:tracking-id"] is { } trackingId)
            message.ApplicationProperties["com.microsoft:tracking-id"] = trackingId;
        return message;
    }

    private async Task<ManagementReply> ExecuteAsync(Message request)
    {
        var name = request.ApplicationProperties?["operation"] as string ?? "";
        if (!Operations.TryGetValue(name, out var operation))
            return ManagementReply.Fault(501, BrokerError.NotSupported($"The management operation '{name}' is not supported by this broker."));
        try
        {
            return request.Body is Map body
                ? await operation.ExecuteAsync(queue, body).ConfigureAwait(false)
                : ManagementReply.Fault(400, BrokerError.Malformed("The body of a management request is a map."));
        }
        catch (InvalidDataException exception)
        {
            return ManagementReply.Fault(400, BrokerError.Malformed(exception.Message));
        }
        catch (ObjectDisposedException exception)
        {
            return ManagementReply.Fault(503, BrokerError.Internal(exception));
        }
    }
}
