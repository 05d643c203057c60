using System.Threading.Tasks;

namespace ErpIntegration.Benchmarks.Measurements.Questions;

/// <summary>Two hundred products asked for at once, beside the same request to the ERP without the question.</summary>
internal static class ManyProducts
{
    private const int Count = 200;

    public static async Task MeasureAsync(QuestionBench bench, Scale scale)
    {
        bench.SetVariable("erp_ErpStockCacheSeconds", "0");
        var products = QuestionBench.Products(1, Count);
        var request = await bench.RecordAsync(() => bench.AskStock(products));
        bench.AskStock(products);
        var before = bench.Erp.RequestCount();
        bench.AskStock(products);
        var roundTrips = bench.Erp.RequestCount() - before;

        var (bare, asked) = await Timing.InTurnAsync(scale.Of(20), scale.Of(100), () => bench.SendBareAsync(request()), () =>
        {
            bench.AskStock(products);
            return Task.CompletedTask;
        });
        Report.Write(
            $"Stock of {Count} products at once",
            ["", "median", "p95"],
            ["erp_GetOnHandInventory, nothing kept", Figures.Text(asked.Median), Figures.Text(asked.Percentile(95))],
            ["its request to the ERP alone", Figures.Text(bare.Median), Figures.Text(bare.Percentile(95))]);
        Report.AtMost($"stock of {Count} products: round trips to the ERP", roundTrips, 1);
        Report.AtMost($"stock of {Count} products / its request alone", asked.Median / bare.Median, 1.3);
    }
}
