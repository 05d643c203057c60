using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;

namespace ErpIntegration.Benchmarks.Measurements.Questions;

/// <summary>Many users ask a slow ERP in the same instant.</summary>
internal static class SideBySide
{
    private const int Users = 50, Rounds = 5;
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(50);

    public static async Task MeasureAsync(QuestionBench bench)
    {
        bench.SetVariable("erp_ErpStockCacheSeconds", "0");
        using var web = bench.CreateWebClient();
        var slow = bench.Erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.Delay, Delay = Delay });
        List<TimeSpan> times = [];
        for (var round = 0; round < Rounds; round++)
            times.Add(await Timing.OfAsync(() => Task.WhenAll(Enumerable.Range(1, Users).Select(user => QuestionBench.AskStockAsync(web, QuestionBench.Products(user, 1))))));
        bench.Erp.Faults.Remove(slow.Id);

        var inTurn = Users * Delay;
        Report.Write(
            $"{Users} questions in the same instant, each waiting 50 ms for the ERP",
            ["", "all answered after"],
            ["the first time", Figures.Text(times[0])],
            ["once warm, the slowest of four", Figures.Text(times.Skip(1).Max())],
            ["one after the other they would wait", Figures.Text(inTurn)]);
        Report.AtMost($"{Users} questions at once / one after the other", times.Skip(1).Max() / inTurn, 0.25);
    }
}
