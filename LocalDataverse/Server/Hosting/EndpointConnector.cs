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
/// address and key. Here that is done for every bus endpoint that has no key yet, and its queue is made. An endpoint with a key is left as it is.
/// </summary>
internal sealed class EndpointConnector
{
    private const int QueueContract = 6, TopicContract = 5, LegacyQueueContract = 2, EventHubContract = 7;
    private const int SasKey = 2;
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
            if (!_broker.QueueNames.Contains(path.Trim('/'), StringComparer.OrdinalIgnoreCase)) await _broker.CreateQueueAsync(new QueueOptions(path), cancellationToken);
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
}
