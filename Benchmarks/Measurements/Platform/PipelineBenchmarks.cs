using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Benchmarks.Measurements.Platform;

/// <summary>The way through the stages: a message that does nothing.</summary>
[MemoryDiagnoser]
public class PipelineBenchmarks
{
    private BareOrganization _organization = null!;

    /// <summary>An organisation in memory.</summary>
    [GlobalSetup]
    public void SetUp() => _organization = BareOrganization.InMemory();

    /// <summary>Ends it.</summary>
    [GlobalCleanup]
    public Task CleanUp() => _organization.DisposeAsync().AsTask();

    /// <summary>WhoAmI.</summary>
    [Benchmark]
    public OrganizationResponse WhoAmI() => _organization.Service.Execute(new OrganizationRequest("WhoAmI"));

    internal static Task RunAsync(Scale scale)
    {
        Report.AtMost("the pipeline alone", BenchmarkFigures.Measure<PipelineBenchmarks>(scale).Best(nameof(WhoAmI)).TotalMicroseconds, 20, " µs");
        return Task.CompletedTask;
    }
}
