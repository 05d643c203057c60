using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;

namespace ErpIntegration.Benchmarks.Measurements.Messages;

/// <summary>Updates of orders in turn with and without the solution's steps; nothing is dispatched meanwhile.</summary>
internal static class CaptureOverhead
{
    private const int WarmUp = 500, Orders = 20;

    public static async Task RunAsync(Scale scale)
    {
        await using var with = await Workbench.SetUpAsync();
        await using var without = await Workbench.SetUpAsync();
        without.DisableSteps();
        var captured = OrdersOf(with);
        var plain = OrdersOf(without);

        List<TimeSpan> withTimes = [], withoutTimes = [];
        for (var round = 0; round < WarmUp + scale.Of(2000); round++)
        {
            var plainTime = Time(without, plain[round % Orders], round);
            var capturedTime = Time(with, captured[round % Orders], round);
            if (round < WarmUp) continue;
            withoutTimes.Add(plainTime);
            withTimes.Add(capturedTime);
        }

        var (a, b) = (new Figures(withoutTimes), new Figures(withTimes));
        Report.Write(
            "Update of a submitted order",
            ["", "median", "p95"],
            ["without the solution's steps", Figures.Text(a.Median), Figures.Text(a.Percentile(95))],
            ["with a message captured", Figures.Text(b.Median), Figures.Text(b.Percentile(95))],
            ["overhead", Figures.Text(b.Median - a.Median), Figures.Text(b.Percentile(95) - a.Percentile(95))]);
    }

    private static Guid[] OrdersOf(Workbench bench)
    {
        var orders = new Guid[Orders];
        for (var i = 0; i < Orders; i++) orders[i] = bench.SubmitOrder(i);
        return orders;
    }

    private static TimeSpan Time(Workbench bench, Guid order, int round)
    {
        var start = Stopwatch.GetTimestamp();
        bench.Change(order, round);
        return Stopwatch.GetElapsedTime(start);
    }
}
