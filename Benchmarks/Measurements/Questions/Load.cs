using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;

namespace ErpIntegration.Benchmarks.Measurements.Questions;

/// <summary>Fifty users ask without a pause while every fifth call to the ERP fails, and once fifty in a row do.</summary>
internal static class Load
{
    private const int Users = 50;
    private const string LeftAlone = "ERP-2009";
    // What docs/errors.md names for an ERP that fails: no setting is wrong here and no product unknown.
    private static readonly string[] Documented = ["ERP-2001", "ERP-2002", "ERP-2003", "ERP-2006", "ERP-2008", LeftAlone];

    public static async Task MeasureAsync(QuestionBench bench, Scale scale)
    {
        bench.SetVariable("erp_ErpStockCacheSeconds", "0");
        var length = TimeSpan.FromSeconds(scale.Small ? 2 : 60);
        var answers = new ConcurrentDictionary<string, int>();
        var longest = new ConcurrentBag<TimeSpan>();
        var threadsBefore = Process.GetCurrentProcess().Threads.Count;
        // Five in a hundred cut, ten break, five answer what can't be read: a fifth altogether.
        bench.Erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.CutConnection, Probability = 0.05, Route = "data" });
        bench.Erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.ServerError, Probability = 0.10, Route = "data" });
        bench.Erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.MalformedJson, Probability = 0.05, Route = "data" });

        using var web = bench.CreateWebClient();
        using var over = new CancellationTokenSource(length);
        var start = Stopwatch.GetTimestamp();
        var threads = WatchThreadsAsync(over.Token);
        var users = Enumerable.Range(1, Users).Select(user => UserAsync(web, user, answers, longest, over.Token)).ToList();
        if (!scale.Small)
        {
            await Task.Delay(length / 4, CancellationToken.None);
            bench.Erp.Faults.Add(new ErpFault { Kind = ErpFaultKind.ServerError, Times = 50, Route = "data" });
        }
        // Longer than a question may take: who isn't back by then hangs.
        await Task.WhenAll(users).WaitAsync(length + TimeSpan.FromSeconds(30), CancellationToken.None);
        var elapsed = Stopwatch.GetElapsedTime(start);
        bench.Erp.Faults.Clear();

        var total = answers.Values.Sum();
        Report.Write(
            $"{Users} users for {elapsed.TotalSeconds.ToString("0", CultureInfo.InvariantCulture)} s, an ERP that fails a fifth of its calls",
            ["answer", "", "share"],
            [.. answers.OrderByDescending(pair => pair.Value).Select(pair => new[] { pair.Key, Figures.Text(pair.Value), $"{Figures.Text(100.0 * pair.Value / total)} %" })]);
        var figures = new Figures(longest);
        Report.Write(
            "The same load",
            ["", ""],
            ["answers a second", Figures.Text(total / elapsed.TotalSeconds)],
            ["median", Figures.Text(figures.Median)],
            ["p99", Figures.Text(figures.Percentile(99))],
            ["longest", Figures.Text(figures.Percentile(100))],
            ["threads before", Figures.Text(threadsBefore)],
            ["threads at most", Figures.Text(await threads)]);
        Report.AtMost("load: answers that are no documented error", answers.Where(pair => pair.Key != "200" && !Documented.Contains(pair.Key)).Sum(pair => pair.Value), 0);
        Report.AtMost("load: longest answer", figures.Percentile(100).TotalSeconds, 9, " s");
        // A user's call has one thread of the server's pool and one that runs the plug-in.
        Report.AtMost("load: threads more than before", await threads - threadsBefore, 2 * Users + 20);
        if (scale.Small) return;
        Report.AtLeast("load: questions while the breaker was open", answers.GetValueOrDefault(LeftAlone), 1);
        Report.AtLeast("load: answers after it had closed", answers.GetValueOrDefault("200 after a break"), 1);
    }

    private static async Task UserAsync(
        HttpClient web, int user, ConcurrentDictionary<string, int> answers, ConcurrentBag<TimeSpan> times, CancellationToken over)
    {
        var wasLeftAlone = false;
        for (var round = 0; !over.IsCancellationRequested; round++)
        {
            var began = Stopwatch.GetTimestamp();
            var answer = await AskAsync(web, user + (round * Users));
            times.Add(Stopwatch.GetElapsedTime(began));
            wasLeftAlone |= answer == LeftAlone;
            answers.AddOrUpdate(answer == "200" && wasLeftAlone ? "200 after a break" : answer, 1, (_, count) => count + 1);
        }
    }

    private static async Task<string> AskAsync(HttpClient web, int number)
    {
        using var response = await QuestionBench.PostStockAsync(web, QuestionBench.Products((number % 200) + 1, 1));
        if (response.IsSuccessStatusCode) return "200";
        var message = (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())?["error"]?["message"] ?? "";
        return message.StartsWith("ERP-", StringComparison.Ordinal) ? message[..8] : $"{(int)response.StatusCode} {message}";
    }

    private static async Task<int> WatchThreadsAsync(CancellationToken over)
    {
        var most = 0;
        while (!over.IsCancellationRequested)
        {
            most = Math.Max(most, Process.GetCurrentProcess().Threads.Count);
            await Task.Delay(100, CancellationToken.None);
        }
        return most;
    }
}
