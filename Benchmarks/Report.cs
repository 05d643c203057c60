using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace ErpIntegration.Benchmarks;

/// <summary>Prints figures as tables, and says at the end which targets were met.</summary>
internal static class Report
{
    private static readonly List<(string What, string Measured, string Wanted, bool Met)> Targets = [];

    public static void Write(string title, string[] columns, params string[][] rows)
    {
        var table = new Table { Title = new TableTitle(Markup.Escape(title)), Border = TableBorder.Markdown };
        foreach (var column in columns) table.AddColumn(column);
        foreach (var row in rows) table.AddRow([.. row.Select(Markup.Escape)]);
        AnsiConsole.Write(table);
    }

    /// <summary>A figure that has to stay below a limit.</summary>
    public static void AtMost(string what, double measured, double limit, string unit = "") => Targets.Add((what, Figures.Text(measured) + unit, $"at most {Figures.Text(limit)}{unit}", measured <= limit));

    /// <summary>A figure that has to reach a limit.</summary>
    public static void AtLeast(string what, double measured, double limit, string unit = "") => Targets.Add((what, Figures.Text(measured) + unit, $"at least {Figures.Text(limit)}{unit}", measured >= limit));

    /// <summary>Prints the targets.</summary>
    /// <returns>Whether all were met.</returns>
    public static bool WriteTargets()
    {
        if (Targets.Count > 0) Write("Targets", ["", "measured", "wanted", ""], [.. Targets.Select(t => new[] { t.What, t.Measured, t.Wanted, t.Met ? "met" : "MISSED" })]);
        return Targets.All(target => target.Met);
    }
}
