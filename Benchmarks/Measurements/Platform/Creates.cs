using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Benchmarks.Measurements.Platform;

/// <summary>Accounts made one after the other by one caller, without HTTP.</summary>
internal static class Creates
{
    private const int Runs = 5;

    public static async Task RunAsync(Scale scale)
    {
        var memory = await RateAsync(scale, onDisk: false, _ => { });
        var disk = await RateAsync(scale, onDisk: true, _ => { });
        var plugin = await RateAsync(scale, onDisk: false, bare => bare.AddPlugin(traced: false));
        var traced = await RateAsync(scale, onDisk: false, bare => bare.AddPlugin(traced: true));
        var nothing = await NothingAsync(scale);
        Report.Write(
            $"Create of an account, best of {Runs} runs",
            ["", "a second"],
            ["in memory", Figures.Text(memory)],
            ["on disk", Figures.Text(disk)],
            ["in memory, one synchronous plug-in", Figures.Text(plugin)],
            ["in memory, one synchronous plug-in, its trace written", Figures.Text(traced)]);
        Report.Write("The pipeline alone", ["", "median"], ["WhoAmI", $"{Figures.Text(nothing.TotalMicroseconds)} µs"]);
        Report.AtLeast("Create in memory", memory, 20_000, " a second");
        Report.AtLeast("Create on disk", disk, 5_000, " a second");
        Report.AtLeast("Create with a plug-in / without", plugin / memory, 0.5);
        Report.AtMost("the pipeline alone", nothing.TotalMicroseconds, 20, " µs");
    }

    private static async Task<double> RateAsync(Scale scale, bool onDisk, Action<BareOrganization> prepare)
    {
        await using var bare = new BareOrganization(onDisk);
        prepare(bare);
        var count = scale.Of(10_000);
        Make(bare, count);
        return Enumerable.Range(0, Runs).Max(_ => count / Timing.Of(() => Make(bare, count)).TotalSeconds);
    }

    private static void Make(BareOrganization bare, int count)
    {
        for (var i = 0; i < count; i++) bare.CreateAccount();
    }

    // A message that does nothing: what is left is the way through the stages.
    private static async Task<TimeSpan> NothingAsync(Scale scale)
    {
        await using var bare = new BareOrganization();
        var times = Enumerable.Range(0, scale.Of(50_000)).Select(_ => Timing.Of(() => bare.Service.Execute(new OrganizationRequest("WhoAmI")))).ToList();
        return new Figures(times.Skip(times.Count / 5)).Median;
    }
}
