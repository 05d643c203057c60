using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;
using Amqp;
using ErpIntegration.Tests.Acceptance;

namespace ErpIntegration.Benchmarks.Measurements.Messages;

/// <summary>One order is changed, its message arrives, then the next: nothing else is going on.</summary>
internal static class Latency
{
    private const int WarmUp = 50;

    public static async Task RunAsync(Scale scale)
    {
        await using var bench = await Workbench.SetUpAsync();
        var order = bench.SubmitOrder(1);
        await bench.EmptyAsync();
        bench.Organization.StartAsyncService();
        var connection = await bench.Broker.ConnectClientAsync();
        var receiver = new ReceiverLink(new Session(connection), "consumer", Workbench.Queue);

        List<TimeSpan> saved = [], received = [];
        for (var round = 0; round < WarmUp + scale.Of(500); round++)
        {
            var start = Stopwatch.GetTimestamp();
            bench.Change(order, round);
            var save = Stopwatch.GetElapsedTime(start);
            using var message = await receiver.ReceiveAsync(TimeSpan.FromSeconds(30)) ?? throw new TimeoutException("No message arrived.");
            var arrival = Stopwatch.GetElapsedTime(start);
            receiver.Accept(message);
            if (round < WarmUp) continue;
            saved.Add(save);
            received.Add(arrival);
        }
        await connection.CloseAsync();

        var (a, b) = (new Figures(saved), new Figures(received));
        Report.Write(
            "From the start of an order's update",
            ["to", "p50", "p95"],
            ["the update is saved", Figures.Text(a.Median), Figures.Text(a.Percentile(95))],
            ["its message is at the consumer", Figures.Text(b.Median), Figures.Text(b.Percentile(95))]);
    }
}
