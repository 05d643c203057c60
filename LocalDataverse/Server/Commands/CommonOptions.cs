using System;
using System.CommandLine;
using System.Data.Common;
using System.IO;
using System.Net.Http;
using System.Net.Sockets;
using System.ServiceModel;
using System.Text.Json;
using System.Threading.Tasks;
using LocalDataverse.Engine.Solutions;
using Spectre.Console;

namespace LocalDataverse.Server.Commands;

/// <summary>What several commands share.</summary>
internal static class CommonOptions
{
    /// <summary>--data: the folder of the organisation.</summary>
    public static Option<DirectoryInfo> Data() => new("--data")
    {
        Description = "Folder the organisation is kept in; made when missing.",
        DefaultValueFactory = _ => new DirectoryInfo(".localdataverse"),
    };

    /// <summary>Runs a command and turns the failures a person can act on into a line on standard error and exit code 1.</summary>
    public static async Task<int> RunAsync(Func<Task<int>> command)
    {
        // System.CommandLine ends the process at a signal when it has no task to wait for yet, and a command that never waits gives it none.
        await Task.Yield();
        try
        {
            return await command();
        }
        catch (Exception e) when (e is SolutionImportException or IOException or UnauthorizedAccessException or InvalidOperationException or DbException or JsonException or HttpRequestException or SocketException or FaultException)
        {
            Console.Error.WriteLine($"localdataverse: {e.Message}");
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("localdataverse: stopped before the end, or no answer in time.");
            return ExitCode.Failed;
        }
    }

    /// <summary>Shows an import's report as a table.</summary>
    public static void Show(SolutionImportReport report)
    {
        var table = new Table().Title($"{Markup.Escape(report.UniqueName)} {Markup.Escape(report.Version)} ({(report.Managed ? "managed" : "unmanaged")})").AddColumns("Kind", "Component", "Result");
        foreach (var row in report.Components)
            table.AddRow(Markup.Escape(row.Kind), Markup.Escape(row.Name), $"[{(row.Done ? "green" : "yellow")}]{row.Result}[/]" + (row.Reason is null ? "" : ": " + Markup.Escape(row.Reason)));
        AnsiConsole.Write(table);
    }
}
