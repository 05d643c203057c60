using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace ErpIntegration.Benchmarks;

/// <summary>Runs a class of benchmarks with BenchmarkDotNet, prints its table and gives the figures that have targets.</summary>
internal sealed class BenchmarkFigures
{
    private const string Rows = "Rows";
    private const int SmallRows = 1_000, Warmups = 3, Iterations = 10;

    private readonly Summary _summary;

    private BenchmarkFigures(Summary summary) => _summary = summary;

    /// <summary>Runs all benchmarks of the class in this process: it is the one that has the platform, and a process of its own for each would have to be built first.</summary>
    /// <exception cref="InvalidOperationException">One of them failed.</exception>
    public static BenchmarkFigures Measure<T>(Scale scale)
    {
        var log = new AccumulationLogger();
        var folder = Directory.CreateTempSubdirectory("erpintegration-benchmarkdotnet-");
        var summary = BenchmarkRunner.Run<T>(Config(scale, log, folder.FullName));
        folder.Delete(recursive: true);
        if (summary.HasCriticalValidationErrors || summary.Reports.IsEmpty || summary.Reports.Any(r => !r.Success)) throw new InvalidOperationException(log.GetLog());
        MarkdownExporter.Console.ExportToLog(summary, ConsoleLogger.Default);
        return new BenchmarkFigures(summary);
    }

    /// <summary>The best iteration's time of a call.</summary>
    public TimeSpan Best(string method) => Of(method).Select(BestOf).Single();

    /// <summary>The same, for each number of rows, fewest first.</summary>
    public IReadOnlyList<(int Rows, TimeSpan Best)> BestBySize(string method) => [.. Of(method).Select(r => (RowsOf(r.BenchmarkCase), BestOf(r))).OrderBy(f => f.Item1)];

    private static ManualConfig Config(Scale scale, ILogger log, string folder)
    {
        var job = scale.Small ? Job.Dry : Job.Default.WithWarmupCount(Warmups).WithIterationCount(Iterations);
        var config = ManualConfig.CreateEmpty()
            .AddJob(job.WithToolchain(new InProcessEmitToolchain(TimeSpan.FromHours(1), logOutput: false)))
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(StatisticColumn.Min)
            .AddLogger(log)
            .WithArtifactsPath(folder)
            // A Debug build runs too: with --small, where figures don't count.
            .WithOptions(ConfigOptions.DisableLogFile | ConfigOptions.DisableOptimizationsValidator);
        return scale.Small ? config.AddFilter(new SimpleFilter(c => RowsOf(c) <= SmallRows)) : config;
    }

    private IEnumerable<BenchmarkReport> Of(string method) => _summary.Reports.Where(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name == method);

    private static TimeSpan BestOf(BenchmarkReport report) => TimeSpan.FromMicroseconds(report.ResultStatistics!.Min / 1000);

    private static int RowsOf(BenchmarkCase benchmark) => benchmark.Parameters.Items.Where(p => p.Name == Rows).Select(p => (int)p.Value).FirstOrDefault();
}
