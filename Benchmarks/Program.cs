using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Threading.Tasks;
using ErpIntegration.Benchmarks.Measurements;
using Spectre.Console;

namespace ErpIntegration.Benchmarks;

/// <summary>Measures process integration in LocalDataverse. Every figure is a ratio within one run, or stands beside a bare one of the same run.</summary>
public static class Program
{
    /// <summary>Runs the measurements that the command line names; all of them when it names none.</summary>
    public static Task<int> Main(string[] args)
    {
        Dictionary<string, (string Description, Func<Scale, Task> Run)> measurements = new()
        {
            ["capture"] = ("What writing a message adds to the update of an order.", CaptureOverhead.RunAsync),
            ["latency"] = ("From the start of an order's update to its message at a consumer.", Latency.RunAsync),
            ["backlog"] = ("How fast a backlog drains, beside a bare AMQP sender on the same broker.", Backlog.RunAsync),
            ["size"] = ("Bytes of a message by each transport, beside the raw execution context of the same change.", Sizes.RunAsync),
            ["growth"] = ("Cost of a message while the outbox grows.", Growth.RunAsync),
        };
        var small = new Option<bool>("--small") { Description = "A tenth of the rows: to see that everything runs.", Recursive = true };
        var root = new RootCommand("Measures process integration in LocalDataverse. Without a command: everything.") { small };
        foreach (var (name, (description, run)) in measurements)
        {
            var command = new Command(name, description);
            command.SetAction(parsed => run(new Scale(parsed.GetValue(small))));
            root.Subcommands.Add(command);
        }
        root.SetAction(async parsed =>
        {
            foreach (var (_, run) in measurements.Values) await run(new Scale(parsed.GetValue(small)));
        });
        // A file or a pipe has no width: a row stays a line there.
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 200;
        return root.Parse(args).InvokeAsync();
    }
}
