using System;
using System.Threading.Tasks;
using LocalDataverse.Broker.Tests.Support;
using LocalDataverse.Testing;
using Xunit;

namespace LocalDataverse.Broker.Tests.Node;

/// <summary>The real npm clients against the broker.</summary>
public sealed class ServiceBusClientTests
{
    [Fact]
    public async Task ServiceBusClient_EverythingItDoesWithAQueue_Works()
    {
        var node = await NodeWorkspace.PrepareAsync();
        using var folder = new TempFolder();
        await using var broker = await TestBroker.StartAsync(folder: folder.Path);
        await node.RunAsync("service-bus.cjs", broker.ConnectionString, TestBroker.Queue);
        await broker.WaitForAsync(counts => counts == new QueueCounts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task ServiceBusClient_ManyConnectionsToAWarmBroker_AreAllServed()
    {
        var node = await NodeWorkspace.PrepareAsync();
        await using var broker = await TestBroker.StartAsync();
        await node.RunAsync("many-clients.cjs", broker.ConnectionString, TestBroker.Queue, "30", "30");
        await broker.WaitForAsync(counts => counts == new QueueCounts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task ServiceBusClient_Faults_AreItsOwnErrors()
    {
        var node = await NodeWorkspace.PrepareAsync();
        await using var broker = await TestBroker.StartAsync();
        await broker.CreateQueueAsync(new QueueOptions("full") { MaxMessages = 0 }, TestContext.Current.CancellationToken);
        await node.RunAsync("refusals.cjs", broker.ConnectionString, TestBroker.Queue, "full", Convert.ToBase64String("wrong"u8.ToArray()));
    }

    [Fact]
    public async Task ServiceBusClient_SettlesAfterTheLock_IsToldThatItIsLost()
    {
        var node = await NodeWorkspace.PrepareAsync();
        await using var broker = await TestBroker.StartAsync(queue => queue.LockDuration = TimeSpan.FromSeconds(1));
        await node.RunAsync("lost-lock.cjs", broker.ConnectionString, TestBroker.Queue);
    }

    [Fact]
    public async Task ServiceBusClient_EverythingItDoesWithSessions_Works()
    {
        var node = await NodeWorkspace.PrepareAsync();
        await using var broker = await TestBroker.StartAsync(queue => (queue.RequiresSession, queue.RequiresDuplicateDetection) = (true, true));
        await node.RunAsync("sessions.cjs", broker.ConnectionString, TestBroker.Queue);
        await broker.WaitForAsync(counts => counts == new QueueCounts(0, 0, 0, 0, 0));
    }

    [Fact]
    public async Task ServiceBusClient_TopicAndSubscriptions_Work()
    {
        var node = await NodeWorkspace.PrepareAsync();
        var topic = new TopicOptions("events") { Subscriptions = { new SubscriptionOptions("first"), new SubscriptionOptions("second") } };
        await using var broker = await ServiceBusBroker.StartAsync(new BrokerOptions { Topics = { topic } }, TestContext.Current.CancellationToken);
        await node.RunAsync("topics.cjs", broker.ConnectionString, "events", "first", "second");
    }

    [Fact]
    public async Task Rhea_WithSaslPlain_SendsAndSettles()
    {
        var node = await NodeWorkspace.PrepareAsync();
        await using var broker = await TestBroker.StartAsync();
        await node.RunAsync(
            "plain-amqp.cjs",
            $"{broker.Port}",
            ConnectionStrings.Value(broker.ConnectionString, "SharedAccessKeyName"),
            ConnectionStrings.Value(broker.ConnectionString, "SharedAccessKey"),
            TestBroker.Queue);
    }
}
