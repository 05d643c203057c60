using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Server.Hosting;
using Spectre.Console;

namespace ErpIntegration.Demo;

/// <summary>
/// The main job, end to end: the packed solution is imported, an order is submitted, its message reaches an AMQP consumer, the ERP accepts it; a production schedule is
/// released, rejected, replayed with a correction and accepted; and a custom API asks the ERP for stock. Everything is driven and checked from outside: over HTTP and AMQP. Exit code 0 only if every check held.
/// </summary>
public static class Program
{
    /// <summary>Runs it.</summary>
    public static async Task<int> Main()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2), TimeProvider.System);
        var folder = Directory.CreateTempSubdirectory("erpintegration-demo-");
        try
        {
            await RunAsync(folder.FullName, limit.Token);
            AnsiConsole.MarkupLine("[green]Every step was verified from outside.[/]");
            return 0;
        }
        catch (DemoException e)
        {
            AnsiConsole.MarkupLineInterpolated(CultureInfo.InvariantCulture, $"[red]Not as it should be: {e.Message}[/]");
            return 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(string folder, CancellationToken cancellation)
    {
        var zip = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "SolutionZip").Value!;
        Say.Step("Pack", $"{Path.GetFileName(zip)}, {new FileInfo(zip).Length / 1024} KB, packed by the build");

        await using var platform = await LocalPlatform.StartAsync(new PlatformOptions { DataDirectory = folder, Solutions = [zip] }, cancellation);
        var import = platform.Imports.Single();
        // Flows run in Power Automate; everything else has to work here.
        var missing = import.Components.Where(c => !c.Done && c.Kind != "Workflow").Select(c => c.Name).ToList();
        Check.That(missing.Count == 0, $"not every component of {import.UniqueName} is supported: {string.Join(", ", missing)}");
        Say.Step("Import", $"{import.UniqueName} {import.Version}: {import.Components.Count} components");
        Say.Step("Start", $"Web API {platform.Connection.Url}, Service Bus 127.0.0.1:{platform.Broker.Port}, ERP {platform.Connection.ErpUrl}");

        using var dataverse = new DataverseClient(platform.Connection.Url, platform.Connection.Token);
        await Steps.Configure.RunAsync(dataverse, platform.Connection.ErpUrl, cancellation);
        await using var consumer = await Consumer.ConnectAsync(platform.Connection.ServiceBusConnectionString);
        var (order, product) = await Steps.SubmitOrder.RunAsync(dataverse, cancellation);
        var message = await Steps.ConsumeOrder.RunAsync(consumer, order, cancellation);
        await Steps.AcceptOrder.RunAsync(dataverse, platform.Connection, message, order, cancellation);

        var schedule = await Steps.ReleaseSchedule.RunAsync(dataverse, order, product, cancellation);
        var released = await Steps.RejectSchedule.RunAsync(dataverse, consumer, platform.Connection, schedule, cancellation);
        await Steps.ReplaySchedule.RunAsync(dataverse, consumer, platform.Connection, schedule, released, cancellation);
        await Steps.AskForStock.RunAsync(dataverse, platform.Connection, cancellation);
    }
}
