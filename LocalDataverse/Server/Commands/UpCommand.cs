using System;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Engine;
using LocalDataverse.SampleErp;
using LocalDataverse.Server.Hosting;
using Spectre.Console;

namespace LocalDataverse.Server.Commands;

/// <summary><c>up</c>: runs the platform until it is stopped.</summary>
internal static class UpCommand
{
    private const string Small = "small", Large = "large";

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var port = Port("--port", "Port of the Web API on 127.0.0.1; 0 takes a free one.", 5080);
        var restPort = Port("--service-bus-port", "Port of the broker's REST interface on 127.0.0.1, where its address is to stay the same; 0 takes a free one.", 0);
        var solutions = new Option<FileInfo[]>("--solution") { Description = "Solution zip to import before the start; may be given several times.", AllowMultipleArgumentsPerToken = true };
        solutions.AcceptExistingOnly();
        var secrets = new Option<FileInfo>("--secrets") { Description = "JSON file with the vault's secrets: an object of reference (/subscriptions/…/secrets/NAME) and value. Only its owner may have access." };
        secrets.AcceptExistingOnly();
        var transaction = new Option<bool>("--async-transaction") { Description = "Run plug-ins of asynchronous steps in a transaction, as practitioners report it; documented is that they run in none." };
        var isolation = new Option<string>("--isolation") { Description = "Where plug-ins run: none (in the server, where a debugger attaches) or process (in workers that may be killed).", DefaultValueFactory = _ => "none" };
        isolation.AcceptOnlyFromAmong("none", "process");
        var frozen = new Option<DateTimeOffset?>("--frozen-at") { Description = "Let the organisation's clock stand still at this time (2026-01-05T08:00:00Z). PUT /localdataverse/clock sets it while it runs." };
        var seed = new Option<string>("--erp-seed") { Description = "What a new sample ERP is filled with: small (200 products, 50 customers, 20 orders a company) or large (5,000, 2,000, 5,000).", DefaultValueFactory = _ => Small };
        seed.AcceptOnlyFromAmong(Small, Large);
        var command = new Command("up", "Starts the organisation with its Web API, the Service Bus broker and the sample ERP, and writes DIR/connection.json.")
        {
            data, port, restPort, solutions, secrets, transaction, isolation, frozen, seed,
        };
        command.SetAction((parsed, cancellation) => CommonOptions.RunAsync(() => RunAsync(
            new PlatformOptions
            {
                DataDirectory = parsed.GetRequiredValue(data).FullName,
                Port = parsed.GetRequiredValue(port),
                ServiceBusRestPort = parsed.GetValue(restPort),
                Solutions = [.. (parsed.GetValue(solutions) ?? []).Select(s => s.FullName)],
                SecretFile = parsed.GetValue(secrets)?.FullName,
                FrozenAt = parsed.GetValue(frozen),
                AsyncTransaction = parsed.GetValue(transaction),
                PluginIsolation = parsed.GetRequiredValue(isolation) == "process" ? PluginIsolation.WorkerProcess : PluginIsolation.InProcess,
                ErpOnCall = true,
                ErpSeed = parsed.GetRequiredValue(seed) == Large ? ErpSeedOptions.Large() : new ErpSeedOptions(),
            },
            cancellation)));
        return command;
    }

    private static Option<int> Port(string name, string description, int fallback)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => fallback };
        option.Validators.Add(result =>
        {
            // A value that is no number is reported when it is read.
            if (result.Errors.Any() || !int.TryParse(result.Tokens.SingleOrDefault()?.Value, CultureInfo.InvariantCulture, out var value)) return;
            if (value is < IPEndPoint.MinPort or > IPEndPoint.MaxPort) result.AddError($"{name} must be a number from 0 to {IPEndPoint.MaxPort}, not {value}.");
        });
        return option;
    }

    private static async Task<int> RunAsync(PlatformOptions options, CancellationToken cancellation)
    {
        await using var platform = await LocalPlatform.StartAsync(options, cancellation);
        foreach (var report in platform.Imports) CommonOptions.Show(report);
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Web API      [green]{platform.Connection.Url}api/data/v9.2/[/]");
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Service Bus  [green]amqp://127.0.0.1:{platform.Broker.Port}[/], REST [green]{platform.Broker.RestAddress}[/]");
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Sample ERP   [green]{platform.Connection.ErpUrl}[/]");
        AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"Tokens and keys are in {Path.Combine(options.DataDirectory, "connection.json")}. Ctrl+C stops.");
        try
        {
            await platform.ErpStart.WaitAsync(cancellation);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
        }
        catch (OperationCanceledException)
        {
            AnsiConsole.WriteLine("Stopping.");
        }
        return ExitCode.Done;
    }
}
