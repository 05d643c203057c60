using System.IO;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using LocalDataverse.Engine;

namespace ErpIntegration.Benchmarks.Measurements.Platform;

/// <summary>What a test waits for before it begins: the import of the packed solution, and a copy of the organisation that has it.</summary>
public class OrganizationBenchmarks
{
    private Organization _organization = null!;

    /// <summary>The first copy of a process makes the template: it is there before anything is measured.</summary>
    [GlobalSetup(Targets = [nameof(Bare), nameof(Import), nameof(FromSnapshot)])]
    public void SetUp() => _ = Workbench.Imported.Value;

    /// <summary>An organisation with the solution.</summary>
    [GlobalSetup(Target = nameof(Snapshot))]
    public void SetUpSolution() => FromSnapshot();

    /// <summary>An organisation without the solution.</summary>
    [IterationSetup(Target = nameof(Import))]
    public void SetUpBare() => Bare();

    /// <summary>Ends the organisation of the iteration.</summary>
    [IterationCleanup(Targets = [nameof(Bare), nameof(Import), nameof(FromSnapshot)])]
    public void CleanUpIteration() => CleanUp().GetAwaiter().GetResult();

    /// <summary>Ends the organisation with the solution.</summary>
    [GlobalCleanup(Target = nameof(Snapshot))]
    public Task CleanUp() => _organization.DisposeAsync().AsTask();

    /// <summary>A new organisation without a solution.</summary>
    [Benchmark]
    public void Bare() => _organization = Organization.Open(new OrganizationOptions());

    /// <summary>The import of the solution.</summary>
    [Benchmark]
    public void Import()
    {
        using var zip = File.OpenRead(SolutionZip.Path);
        _organization.ImportSolution(zip);
    }

    /// <summary>A snapshot of an organisation with the solution.</summary>
    [Benchmark]
    public OrganizationTemplate Snapshot() => _organization.Snapshot();

    /// <summary>A new organisation from a snapshot.</summary>
    [Benchmark]
    public void FromSnapshot() => _organization = Organization.Open(new OrganizationOptions { Template = Workbench.Imported.Value });

    internal static Task RunAsync(Scale scale)
    {
        var figures = BenchmarkFigures.Measure<OrganizationBenchmarks>(scale);
        Report.AtMost("import of the solution", figures.Best(nameof(Import)).TotalMilliseconds, 1000, " ms");
        Report.AtMost("snapshot", figures.Best(nameof(Snapshot)).TotalMilliseconds, 50, " ms");
        Report.AtMost("organisation from a snapshot", figures.Best(nameof(FromSnapshot)).TotalMilliseconds, 100, " ms");
        return Task.CompletedTask;
    }
}
