using System.Threading.Tasks;

namespace ErpIntegration.Benchmarks.Measurements.Questions;

/// <summary>The measurements of UI integration, on one platform: each begins with a warm one.</summary>
internal static class AllQuestions
{
    public static async Task RunAsync(Scale scale)
    {
        await using var bench = await QuestionBench.SetUpAsync();
        await ManyProducts.MeasureAsync(bench, scale);
        await KeptAnswer.MeasureAsync(bench, scale);
        await SlowErp.MeasureAsync(bench, scale);
        await SideBySide.MeasureAsync(bench);
        await Load.MeasureAsync(bench, scale);
    }
}
