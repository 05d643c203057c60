using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Server.Hosting;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Benchmarks.Measurements.Platform;

/// <summary>Accounts read by their ids over the Web API. Client and server share the process and its cores.</summary>
internal static class WebReads
{
    private const int Clients = 16, Accounts = 1000, Runs = 5;

    public static async Task RunAsync(Scale scale)
    {
        var folder = Directory.CreateTempSubdirectory("erpintegration-web-");
        await using (var platform = await LocalPlatform.StartAsync(new PlatformOptions { DataDirectory = folder.FullName }))
        {
            var service = platform.Organization.CreateService(null);
            var paths = Enumerable.Range(0, Accounts).Select(i => new Uri($"api/data/v9.2/accounts({service.Create(new Entity("account") { ["name"] = $"Contoso {i}" })})?$select=name", UriKind.Relative)).ToList();
            using var web = new HttpClient { BaseAddress = platform.Connection.Url };
            web.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", platform.Connection.Token);
            var count = scale.Of(20_000);
            await ReadAsync(web, paths, count);
            var best = 0.0;
            for (var run = 0; run < Runs; run++) best = Math.Max(best, count / (await Timing.OfAsync(() => ReadAsync(web, paths, count))).TotalSeconds);
            Report.Write($"GET of an account by its id, {Clients} connections, best of {Runs} runs", ["", "a second"], ["Web API, client on the same cores", Figures.Text(best)]);
            Report.AtLeast("Web API, GET by key", best, 3000, " a second");
        }
        folder.Delete(recursive: true);
    }

    private static Task ReadAsync(HttpClient web, List<Uri> paths, int count)
    {
        var next = 0;
        return Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            for (var number = Interlocked.Increment(ref next); number <= count; number = Interlocked.Increment(ref next))
            {
                using var response = await web.GetAsync(paths[number % Accounts]);
                response.EnsureSuccessStatusCode();
            }
        }));
    }
}
