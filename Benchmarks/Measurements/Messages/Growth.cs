using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Benchmarks.Measurements.Messages;

/// <summary>Capture and dispatch of a message, measured each time the outbox has ten times as many rows, with as many subjects as a tenth of them.</summary>
internal static class Growth
{
    private const int Orders = 20, Batch = 1000;
    private static readonly int[] Rows = [100, 1_000, 10_000, 100_000];

    public static async Task RunAsync(Scale scale)
    {
        await using var bench = await Workbench.SetUpAsync();
        var orders = Enumerable.Range(0, Orders).Select(bench.SubmitOrder).ToList();
        await bench.EmptyAsync();
        await MeasureAsync(bench, orders, scale.Of(300));

        var rows = new List<string[]>();
        var filled = 0;
        Figures? first = null;
        foreach (var size in Rows.Select(scale.Of))
        {
            Fill(bench, filled, size);
            filled = size;
            var (capture, dispatch) = await MeasureAsync(bench, orders, scale.Of(300));
            var whole = new Figures(capture.Zip(dispatch, (a, b) => a + b));
            first ??= whole;
            rows.Add([
                Figures.Text(size), Figures.Text(new Figures(capture).Median), Figures.Text(new Figures(dispatch).Median), Figures.Text(whole.Median), Figures.Text(whole.Median / first.Median)]);
        }
        Report.Write("Cost of one message", ["rows in the outbox", "capture, median", "dispatch, median", "both", "of the first"], [.. rows]);
    }

    private static async Task<(List<TimeSpan> Capture, List<TimeSpan> Dispatch)> MeasureAsync(Workbench bench, List<Guid> orders, int rounds)
    {
        List<TimeSpan> capture = [], dispatch = [];
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            bench.Change(orders[round % Orders], round + (int)(start % 1_000_000));
            capture.Add(Stopwatch.GetElapsedTime(start));
            start = Stopwatch.GetTimestamp();
            await bench.Organization.DrainAsync();
            dispatch.Add(Stopwatch.GetElapsedTime(start));
        }
        await bench.EmptyAsync();
        return (capture, dispatch);
    }

    // Rows as acknowledged messages leave them.
    private static void Fill(Workbench bench, int from, int to)
    {
        for (var at = from; at < to; at += Batch)
        {
            var rows = Enumerable.Range(at, Math.Min(Batch, to - at)).ToList();
            bench.CreateMultiple(rows.Where(i => i % 10 == 0).Select(i => new Entity("erp_integrationsubject") { ["erp_subject"] = SubjectOf(i), ["erp_lastsequence"] = 10 }));
            bench.CreateMultiple(rows.Select(i => new Entity("erp_integrationmessage")
            {
                ["erp_name"] = $"erp.salesorder.changed.v1 {i}",
                ["erp_messageid"] = Guid.NewGuid().ToString(),
                ["erp_eventtype"] = "erp.salesorder.changed.v1",
                ["erp_subject"] = SubjectOf(i),
                ["erp_sequence"] = (i % 10) + 1,
                ["erp_envelope"] = new string('x', 2000),
                ["erp_state"] = new OptionSetValue(829100002),
                ["erp_attempts"] = 1,
                ["erp_sourcetable"] = "salesorder",
                ["erp_sourceid"] = SubjectOf(i)["salesorder/".Length..],
            }));
        }
    }

    private static string SubjectOf(int row) => $"salesorder/{new Guid(row / 10, 1, 1, [0, 0, 0, 0, 0, 0, 0, 0])}";
}
