using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace ErpIntegration.Benchmarks.Measurements.Platform;

/// <summary>The built server as a process: from its start to its first answer, with a new folder and the import of the solution, and with the folder of the run before.</summary>
internal static class ServerStart
{
    private const int Runs = 5;

    public static async Task RunAsync(Scale scale)
    {
        List<TimeSpan> news = [], again = [];
        for (var run = 0; run < (scale.Small ? 1 : Runs); run++)
        {
            var folder = Directory.CreateTempSubdirectory("erpintegration-start-");
            news.Add(await StartAsync(folder.FullName, "--solution", SolutionZip.Path));
            again.Add(await StartAsync(folder.FullName));
            folder.Delete(recursive: true);
        }
        Report.Write(
            "From the start of the process to the first answer of the Web API", ["", "best", "median"], Row("new folder, solution imported", news), Row("folder of an earlier run, solution in it", again));
        Report.AtMost("start of the server with the solution imported", again.Min().TotalMilliseconds, 1500, " ms");
    }

    private static string[] Row(string what, List<TimeSpan> times) => [what, Figures.Text(times.Min()), Figures.Text(new Figures(times).Median)];

    private static async Task<TimeSpan> StartAsync(string folder, params string[] more)
    {
        var program = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(m => m.Key == "ServerProgram").Value!;
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "up", "--data", folder, "--port", "0", .. more]) { RedirectStandardOutput = true })!;
        try
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
                if (line.Contains("Ctrl+C", StringComparison.Ordinal))
                    return await AskAsync(folder, start);
            throw new InvalidOperationException("The server ended before it was up.");
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<TimeSpan> AskAsync(string folder, long start)
    {
        var connection = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "connection.json")))!;
        using var web = new HttpClient();
        web.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", (string?)connection["token"]);
        using var response = await web.GetAsync(new Uri((string)connection["url"]! + "api/data/v9.2/WhoAmI"));
        response.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(start);
    }
}
