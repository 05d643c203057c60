using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;

namespace ErpIntegration.Benchmarks;

/// <summary>Times what is measured.</summary>
internal static class Timing
{
    /// <summary>How long an action takes.</summary>
    public static TimeSpan Of(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>How long a task takes.</summary>
    public static async Task<TimeSpan> OfAsync(Func<Task> action)
    {
        var start = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>Two ways in turn, so that whatever else the machine does hits both alike.</summary>
    /// <param name="warmUp">Rounds that don't count.</param>
    /// <param name="rounds">Rounds that count.</param>
    /// <param name="first">One way.</param>
    /// <param name="second">The other.</param>
    public static async Task<(Figures First, Figures Second)> InTurnAsync(int warmUp, int rounds, Func<Task> first, Func<Task> second)
    {
        List<TimeSpan> firsts = [], seconds = [];
        for (var round = 0; round < warmUp + rounds; round++)
        {
            var (a, b) = (await OfAsync(first), await OfAsync(second));
            if (round < warmUp) continue;
            firsts.Add(a);
            seconds.Add(b);
        }
        return (new Figures(firsts), new Figures(seconds));
    }
}
