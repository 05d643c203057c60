using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace ErpIntegration.Benchmarks.Measurements.Questions;

/// <summary>A question over the Web API whose answer is still good.</summary>
internal static class KeptAnswer
{
    public static async Task MeasureAsync(QuestionBench bench, Scale scale)
    {
        bench.SetVariable("erp_ErpStockCacheSeconds", "300");
        using var web = bench.CreateWebClient();
        var product = QuestionBench.Products(1, 1);
        List<TimeSpan> times = [];
        var (warmUp, rounds) = (scale.Of(300), scale.Of(1000));
        // The first asks the ERP, and keeps.
        await QuestionBench.AskStockAsync(web, product);
        var before = bench.Erp.RequestCount();
        for (var round = 0; round < warmUp + rounds; round++)
        {
            var time = await Timing.OfAsync(() => QuestionBench.AskStockAsync(web, product));
            if (round >= warmUp) times.Add(time);
        }
        var asked = bench.Erp.RequestCount() - before;

        var figures = new Figures(times);
        Report.Write(
            "A kept answer over the Web API",
            ["", "p50", "p95", "p99"],
            ["erp_GetOnHandInventory, one product", Figures.Text(figures.Median), Figures.Text(figures.Percentile(95)), Figures.Text(figures.Percentile(99))]);
        Report.AtMost("kept answer: requests to the ERP", asked, 0);
        Report.AtMost("kept answer over the Web API, p50", figures.Median.TotalMilliseconds, 5, " ms");
    }
}
