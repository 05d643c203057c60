using System.Collections.Generic;
using System.Linq;

namespace ErpIntegration.Deploy.Verification;

/// <summary>What one check found.</summary>
internal sealed record Check(string Name, bool Passed, string Detail)
{
    /// <summary>A check that passes when it has no problem.</summary>
    /// <param name="name">What was looked at.</param>
    /// <param name="detail">What to tell when it is right.</param>
    /// <param name="problems">What isn't right; null for what is.</param>
    public static Check Of(string name, string detail, params IEnumerable<string?> problems)
        => problems.OfType<string>().ToList() is { Count: > 0 } found ? new Check(name, false, string.Join("; ", found)) : new Check(name, true, detail);

    /// <summary>How a value differs from the wanted one; null when it doesn't.</summary>
    public static string? Difference(string what, string? there, string wanted) => there == wanted ? null : $"{what} is '{there}', should be '{wanted}'";

    /// <summary>Names that have something in common; null when there are none.</summary>
    public static string? Named(string what, IEnumerable<string> names) => names.ToList() is { Count: > 0 } list ? $"{what}: {string.Join(", ", list)}" : null;
}
