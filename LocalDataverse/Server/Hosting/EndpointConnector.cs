using System;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Broker;
using LocalDataverse.Engine;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Server.Hosting;

/// <summary>
/// Connects imported Service Bus endpoints to the embedded broker: an import never brings a key (PLATFORM-FACTS 4.8), so on the platform a person enters
/// address and key. Here that is done for every bus endpoint that has no key yet, and its queue, topic or event hub is made. An endpoint with a key is left as
/// it is.
/// </summary>
internal sealed class EndpointConnector
{
    private const int QueueContract = 6, TopicContract = 5, LegacyQueueContract = 2, EventHubContract = 7;
    private const int SasKey = 2;
    // A topic that nobody subscribed to keeps nothing.
    private const string Subscription = "local";
    private readonly Organization _organization;
    private readonly ServiceBusBroker _broker;

    public EndpointConnector(Organization organization, ServiceBusBroker broker)
    {
        _organization = organization;
        _broker = broker;
    }

    /// <summary>Connects what isn't connected.</summary>
    public async Task ConnectAsync(CancellationToken cancellationToken)
    {
        var service = _organization.CreateService(null);
        var query = new QueryExpression("serviceendpoint") { ColumnSet = new ColumnSet("path", "issaskeyset", "namespaceaddress", "contract") };
        query.Criteria.AddCondition("contract", ConditionOperator.In, QueueContract, TopicContract, LegacyQueueContract, EventHubContract);
        foreach (var endpoint in service.RetrieveMultiple(query).Entities)
        {
            var path = endpoint.GetAttributeValue<string>("path");
            if (string.IsNullOrEmpty(path)) continue;
            var address = $"sb://127.0.0.1:{_broker.Port}/";
            var ours = endpoint.GetAttributeValue<string>("namespaceaddress") is { } known && known.StartsWith("sb://127.0.0.1:", StringComparison.Ordinal);
            if (endpoint.GetAttributeValue<bool>("issaskeyset") && !ours) continue;
            await EnsureEntityAsync(path.Trim('/'), endpoint.GetAttributeValue<OptionSetValue>("contract").Value, cancellationToken);
            var key = new DbConnectionStringBuilder { ConnectionString = _broker.ConnectionString };
            service.Update(new Entity("serviceendpoint", endpoint.Id)
            {
                ["namespaceaddress"] = address,
                ["namespaceformat"] = new OptionSetValue(2),
                ["authtype"] = new OptionSetValue(SasKey),
                ["saskeyname"] = (string)key["SharedAccessKeyName"],
                ["saskey"] = (string)key["SharedAccessKey"],
            });
        }
    }

    // What has the name already is left as it is, whatever it is.
    private Task EnsureEntityAsync(string name, int contract, CancellationToken cancellationToken)
    {
        if (_broker.QueueNames.Concat(_broker.TopicNames).Concat(_broker.EventHubNames).Contains(name, StringComparer.OrdinalIgnoreCase)) return Task.CompletedTask;
        return contract switch
        {
            TopicContract => _broker.CreateTopicAsync(new TopicOptions(name) { Subscriptions = { new SubscriptionOptions(Subscription) } }, cancellationToken),
            EventHubContract => _broker.CreateEventHubAsync(new EventHubOptions(name), cancellationToken),
            _ => _broker.CreateQueueAsync(new QueueOptions(name), cancellationToken),
        };
    }
}
