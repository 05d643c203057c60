using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.Benchmarks.Measurements.Messages;
using ErpIntegration.Benchmarks.Measurements.Platform;
using ErpIntegration.Benchmarks.Measurements.Questions;
using Spectre.Console;

namespace ErpIntegration.Benchmarks;

/// <summary>Measures the solution in LocalDataverse, and LocalDataverse. A figure is a ratio within one run, stands beside a bare one of the same run, or has a target. The exit code is 1 when a target was missed, unless only a fiftieth was measured.</summary>
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
            ["questions"] = ("Questions to the ERP: many products, a kept answer, a slow ERP, many users, an ERP that fails.", AllQuestions.RunAsync),
            ["create"] = ("Rows made in LocalDataverse, without and with a plug-in, in memory and on disk.", CreateBenchmarks.RunAsync),
            ["pipeline"] = ("LocalDataverse's pipeline alone.", PipelineBenchmarks.RunAsync),
            ["lookup"] = ("Rows by key, by lookup and without an index while the tables grow.", LookupBenchmarks.RunAsync),
            ["organization"] = ("Import of the solution, snapshots, new organisations.", OrganizationBenchmarks.RunAsync),
            ["web"] = ("Reads over the Web API.", WebReads.RunAsync),
            ["start"] = ("Start of the server.", ServerStart.RunAsync),
        };
        var small = new Option<bool>("--small") { Description = "A fiftieth of the rows: to see that everything runs.", Recursive = true };
        var root = new RootCommand("Measures the solution in LocalDataverse, and LocalDataverse. Without a command: everything.") { small };
        foreach (var (name, (description, run)) in measurements)
        {
            var command = new Command(name, description);
            command.SetAction(parsed => RunAsync(new Scale(parsed.GetValue(small)), [run]));
            root.Subcommands.Add(command);
        }
        root.SetAction(parsed => RunAsync(new Scale(parsed.GetValue(small)), measurements.Values.Select(m => m.Run)));
        // A file or a pipe has no width: a row stays a line there.
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = 200;
        return root.Parse(args).InvokeAsync();
    }

    private static async Task<int> RunAsync(Scale scale, IEnumerable<Func<Scale, Task>> measurements)
    {
        foreach (var run in measurements) await run(scale);
        return Report.WriteTargets() || scale.Small ? 0 : 1;
    }
}
