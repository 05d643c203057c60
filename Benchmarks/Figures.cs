using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ErpIntegration.Benchmarks;

/// <summary>Figures of a series of times.</summary>
internal sealed class Figures(IEnumerable<TimeSpan> times)
{
    private readonly TimeSpan[] _sorted = [.. times.Order()];

    public TimeSpan Median => Percentile(50);

    public TimeSpan Percentile(int percent) => _sorted[Math.Min(_sorted.Length - 1, _sorted.Length * percent / 100)];

    public static string Text(TimeSpan time) => time.TotalMilliseconds.ToString("0.00 ms", CultureInfo.InvariantCulture);

    public static string Text(double number) => number.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
