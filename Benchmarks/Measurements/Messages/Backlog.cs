using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using ErpIntegration.Tests.Acceptance;

namespace ErpIntegration.Benchmarks.Measurements.Messages;

/// <summary>Messages that waited, ten for each subject, until the last of them is at a consumer; and as many of the same size by a bare sender, each acknowledged before the next.</summary>
internal static class Backlog
{
    private const int MessagesOfASubject = 10, Parts = 5;

    public static async Task RunAsync(Scale scale)
    {
        var subjects = scale.Of(1000);
        var total = subjects * MessagesOfASubject;
        await using var bench = await Workbench.SetUpAsync();
        var orders = Enumerable.Range(0, subjects).Select(bench.SubmitOrder).ToList();
        await bench.EmptyAsync();
        for (var round = 0; round < MessagesOfASubject; round++)
        {
            foreach (var order in orders) bench.Change(order, round);
        }

        var start = Stopwatch.GetTimestamp();
        bench.Organization.StartAsyncService();
        var (arrivals, size) = await ReceiveAsync(bench, total, start);

        var bare = await SendBareAsync(bench, size, scale.Of(10_000));
        var part = total / Parts;
        var rates = Enumerable.Range(0, Parts).Select(i => part / (arrivals[((i + 1) * part) - 1] - (i == 0 ? TimeSpan.Zero : arrivals[(i * part) - 1])).TotalSeconds).ToList();
        var rate = total / arrivals[^1].TotalSeconds;
        Report.Write(
            $"Backlog of {Figures.Text(total)} messages over {Figures.Text(subjects)} subjects, {Figures.Text(size)} bytes each",
            ["", "messages a second"],
            [
                ["drained", Figures.Text(rate)],
                .. rates.Select((r, i) => new[] { $"fifth {i + 1}", Figures.Text(r) }),
                ["bare AMQPNetLite sender, same broker and size", Figures.Text(bare)],
                ["drained / bare", Figures.Text(rate / bare)],
            ]);
    }

    private static async Task<(List<TimeSpan> Arrivals, int Size)> ReceiveAsync(Workbench bench, int total, long start)
    {
        var connection = await bench.Broker.ConnectClientAsync();
        var receiver = new ReceiverLink(new Session(connection), "consumer", Workbench.Queue);
        receiver.SetCredit(500);
        var arrivals = new List<TimeSpan>(total);
        var size = 0;
        while (arrivals.Count < total)
        {
            using var message = await receiver.ReceiveAsync(TimeSpan.FromSeconds(60)) ?? throw new TimeoutException($"{arrivals.Count} of {total} messages arrived.");
            arrivals.Add(Stopwatch.GetElapsedTime(start));
            size = ((byte[])message.Body).Length;
            receiver.Accept(message);
        }
        await connection.CloseAsync();
        return (arrivals, size);
    }

    private static async Task<double> SendBareAsync(Workbench bench, int size, int count)
    {
        var connection = await bench.Broker.ConnectClientAsync();
        var sender = new SenderLink(new Session(connection), "bare", Workbench.Queue);
        var body = new byte[size];
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            using var message = new Message { Header = new Header { Durable = true }, BodySection = new Data { Binary = body } };
            await sender.SendAsync(message).WaitAsync(TimeSpan.FromSeconds(30), CancellationToken.None);
        }
        var elapsed = Stopwatch.GetElapsedTime(start);
        await connection.CloseAsync();
        return count / elapsed.TotalSeconds;
    }
}
