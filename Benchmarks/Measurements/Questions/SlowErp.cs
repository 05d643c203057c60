using System;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;

namespace ErpIntegration.Benchmarks.Measurements.Questions;

/// <summary>What a question adds to an ERP that takes its time.</summary>
internal static class SlowErp
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(50);

    public static async Task MeasureAsync(QuestionBench bench, Scale scale)
    {
        bench.SetVariable("erp_ErpStockCacheSeconds", "0");
        using var web = bench.CreateWebClient();
        var product = QuestionBench.Products(1, 1);
        var request = await bench.RecordAsync(() => bench.AskStock(product));
        bench.AskStock(product);
        var slow = bench.Erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.Delay, Delay = Delay });

        var (bare, asked) = await Timing.InTurnAsync(scale.Of(20), scale.Of(100), () => bench.SendBareAsync(request()), () => QuestionBench.AskStockAsync(web, product));
        bench.Erp.Faults.Remove(slow.Id);

        var overhead = (asked.Median - bare.Median) / bare.Median * 100;
        Report.Write(
            "A question to an ERP that takes 50 ms",
            ["", "median", "p95"],
            ["erp_GetOnHandInventory over the Web API, one product", Figures.Text(asked.Median), Figures.Text(asked.Percentile(95))],
            ["its request to the ERP alone", Figures.Text(bare.Median), Figures.Text(bare.Percentile(95))],
            ["overhead", $"{Figures.Text(overhead)} %", ""]);
        Report.AtMost("overhead at 50 ms of the ERP", overhead, 10, " %");
    }
}
