using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using Amqp.Types;
using LocalDataverse.Broker.Links;

namespace LocalDataverse.Broker.Management;

/// <summary>The <c>$management</c> node of a topic or event hub: refuses every operation by its name.</summary>
internal sealed class UnsupportedManagement : IRequestHandler
{
    public Task<Message> HandleAsync(Message request)
    {
        var error = BrokerError.NotSupported($"The management operation '{request.ApplicationProperties?["operation"]}' is not supported by this broker on topics and event hubs.");
        var reply = new Message(new Map()) { ApplicationProperties = new ApplicationProperties { ["statusCode"] = 501, ["statusDescription"] = error.Description } };
        reply.ApplicationProperties["errorCondition"] = error.Condition;
        return Task.FromResult(reply);
    }
}
