using System.Threading.Tasks;
using LocalDataverse.Broker;
using LocalDataverse.Engine;
using LocalDataverse.Server.Hosting;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Server.Tests;

public sealed class EndpointConnectorTests
{
    private const int Topic = 5, Queue = 6, EventHub = 7;

    [Fact]
    public async Task Connect_EveryContract_MakesItsEntityAndKeepsWhatIsThere()
    {
        await using var organization = Organization.Open(new OrganizationOptions());
        await using var broker = await ServiceBusBroker.StartAsync(
            new BrokerOptions { Queues = { new QueueOptions("orders") { RequiresSession = true } } }, TestContext.Current.CancellationToken);
        var service = organization.CreateService(organization.AdministratorId);
        var endpoint = Create(service, "Orders", Queue, "orders");
        Create(service, "Returns", Queue, "returns");
        Create(service, "News", Topic, "news");
        Create(service, "Telemetry", EventHub, "telemetry");

        await new EndpointConnector(organization, broker).ConnectAsync(TestContext.Current.CancellationToken);
        await new EndpointConnector(organization, broker).ConnectAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["orders", "returns"], broker.QueueNames);
        Assert.Equal(["news"], broker.TopicNames);
        Assert.Equal(["telemetry"], broker.EventHubNames);
        Assert.Equal(0, (await broker.GetCountsAsync("news/Subscriptions/local", TestContext.Current.CancellationToken)).Active);
        Assert.Equal($"sb://127.0.0.1:{broker.Port}/", service.Retrieve("serviceendpoint", endpoint, new ColumnSet("namespaceaddress"))["namespaceaddress"]);
    }

    private static System.Guid Create(IOrganizationService service, string name, int contract, string path) => service.Create(new Entity("serviceendpoint")
    {
        ["name"] = name,
        ["contract"] = new OptionSetValue(contract),
        ["path"] = path,
    });
}
