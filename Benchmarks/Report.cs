using Spectre.Console;

namespace ErpIntegration.Benchmarks;

/// <summary>Prints figures as a table.</summary>
internal static class Report
{
    public static void Write(string title, string[] columns, params string[][] rows)
    {
        var table = new Table { Title = new TableTitle(title), Border = TableBorder.Markdown };
        foreach (var column in columns) table.AddColumn(column);
        foreach (var row in rows) table.AddRow(row);
        AnsiConsole.Write(table);
    }
}
