using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Amqp;
using LocalDataverse.Broker;
using LocalDataverse.Engine.Tests.Solutions.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.ServiceEndpoints;

/// <summary>The whole way: a solution with an endpoint and an asynchronous step on it, a record change, the message at a consumer.</summary>
public sealed class When_a_step_posts_to_an_endpoint
{
    private const string Key = "c2VjcmV0LWtleS1vZi10aGUtdGVzdA==";
    private const string EndpointId = "77777777-0000-0000-0000-000000000001";

    private static readonly string Nodes = $$"""
        <SdkMessageProcessingSteps><SdkMessageProcessingStep Name="erp: Create of account" SdkMessageProcessingStepId="{77777777-0000-0000-0000-000000000002}">
        <SdkMessageId>9ebdbb1b-ea3e-db11-86a7-000a3a5473e8</SdkMessageId>
        <PluginTypeName>Microsoft.Crm.ServiceBus.ServiceBusPlugin, Microsoft.Crm.ServiceBus, Version=9.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35</PluginTypeName>
        <PluginTypeId>ef521e63-cd2b-4170-99f6-447466a7161e</PluginTypeId><PrimaryEntity>account</PrimaryEntity><AsyncAutoDelete>1</AsyncAutoDelete>
        <Mode>1</Mode><Rank>1</Rank><EventHandler>{{{EndpointId}}}</EventHandler><EventHandlerTypeCode>4618</EventHandlerTypeCode><Stage>40</Stage>
        </SdkMessageProcessingStep></SdkMessageProcessingSteps>
        <ServiceEndpoints><ServiceEndpoint ServiceEndpointId="{{{EndpointId}}}" Name="erp"><ConnectionMode>1</ConnectionMode><Contract>6</Contract><Path>erp</Path><UserClaim>1</UserClaim>
        <AuthType>2</AuthType><MessageFormat>2</MessageFormat><NamespaceAddress>sb://example.servicebus.windows.net/</NamespaceAddress><NamespaceFormat>2</NamespaceFormat>
        <SASKeyName>RootManageSharedAccessKey</SASKeyName></ServiceEndpoint></ServiceEndpoints>
        """;

    [Fact]
    public async Task The_consumer_gets_the_context_of_the_change()
    {
        var options = new BrokerOptions { SharedAccessKey = Key };
        options.Queues.Add(new QueueOptions("erp"));
        await using var broker = await ServiceBusBroker.StartAsync(options, TestContext.Current.CancellationToken);
        using var store = new TestStore();
        var report = new SolutionBuilder().Node(Nodes).ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        var service = store.Organization.CreateService(store.Organization.AdministratorId);
        service.Update(new Entity("serviceendpoint", new Guid(EndpointId)) { ["namespaceaddress"] = $"sb://127.0.0.1:{broker.Port}/", ["saskey"] = Key });
        var account = service.Create(new Entity("account") { ["name"] = "Contoso" });
        await store.Organization.DrainAsync(TestContext.Current.CancellationToken);

        var connection = await Connection.Factory.CreateAsync(new Address("127.0.0.1", broker.Port, "RootManageSharedAccessKey", Key, "/", "amqp"));
        var receiver = new ReceiverLink(new Session(connection), "test", "erp");
        using var message = await receiver.ReceiveAsync(TimeSpan.FromMinutes(1));
        Assert.NotNull(message);
        var body = Encoding.UTF8.GetString((byte[])message.Body);
        Assert.Contains($"\"PrimaryEntityId\":\"{account}\"", body, StringComparison.Ordinal);
        Assert.Contains("\"Contoso\"", body, StringComparison.Ordinal);
        Assert.Equal("Create", message.ApplicationProperties["http://schemas.microsoft.com/xrm/2011/Claims/RequestName"]);
        await connection.CloseAsync();
    }
}
