using System;
using System.Threading.Tasks;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LocalDataverse.Broker.Tests.Support;

/// <summary>Starts brokers for tests.</summary>
internal static class TestBroker
{
    public const string Queue = "orders";

    /// <summary>A broker with one queue, <see cref="Queue"/>, in memory unless there is a folder.</summary>
    public static Task<ServiceBusBroker> StartAsync(Action<QueueOptions>? configure = null, string? folder = null, FakeTimeProvider? clock = null)
    {
        var queue = new QueueOptions(Queue);
        configure?.Invoke(queue);
        var options = new BrokerOptions { DataDirectory = folder, Queues = { queue } };
        if (clock is not null)
            options.Clock = clock;
        return ServiceBusBroker.StartAsync(options, TestContext.Current.CancellationToken);
    }

    public static Task<QueueCounts> WaitForAsync(this ServiceBusBroker broker, Func<QueueCounts, bool> condition) =>
        Eventually.GetAsync(() => broker.GetCountsAsync(Queue, TestContext.Current.CancellationToken), condition);
}
