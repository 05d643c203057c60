using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;

namespace ErpIntegration.Benchmarks.Measurements.Platform;

/// <summary>Accounts made one after the other by one caller, without HTTP: what a plug-in, its trace and a disk add.</summary>
[MemoryDiagnoser]
public class CreateBenchmarks
{
    private BareOrganization _organization = null!;

    /// <summary>An organisation in memory.</summary>
    [GlobalSetup(Target = nameof(InMemory))]
    public void SetUp() => _organization = BareOrganization.InMemory();

    /// <summary>One whose accounts have a step, as the platform is set up.</summary>
    [GlobalSetup(Target = nameof(WithPlugin))]
    public void SetUpPlugin()
    {
        SetUp();
        _organization.AddPlugin(traced: false);
    }

    /// <summary>One whose accounts have a step, as a new organisation here is set up.</summary>
    [GlobalSetup(Target = nameof(WithTracedPlugin))]
    public void SetUpTracedPlugin()
    {
        SetUp();
        _organization.AddPlugin(traced: true);
    }

    /// <summary>An organisation on disk.</summary>
    [GlobalSetup(Target = nameof(OnDisk))]
    public void SetUpDisk() => _organization = BareOrganization.OnDisk();

    /// <summary>Ends the organisation.</summary>
    [GlobalCleanup]
    public Task CleanUp() => _organization.DisposeAsync().AsTask();

    /// <summary>Create without steps.</summary>
    [Benchmark(Baseline = true)]
    public void InMemory() => _organization.CreateAccount();

    /// <summary>Create with one synchronous plug-in that does next to nothing.</summary>
    [Benchmark]
    public void WithPlugin() => _organization.CreateAccount();

    /// <summary>The same, and the trace log gets a row.</summary>
    [Benchmark]
    public void WithTracedPlugin() => _organization.CreateAccount();

    /// <summary>Create without steps, on disk.</summary>
    [Benchmark]
    public void OnDisk() => _organization.CreateAccount();

    internal static Task RunAsync(Scale scale)
    {
        var figures = BenchmarkFigures.Measure<CreateBenchmarks>(scale);
        var (memory, plugin, disk) = (figures.Best(nameof(InMemory)), figures.Best(nameof(WithPlugin)), figures.Best(nameof(OnDisk)));
        Report.AtLeast("Create in memory", 1 / memory.TotalSeconds, 20_000, " a second");
        Report.AtLeast("Create on disk", 1 / disk.TotalSeconds, 5_000, " a second");
        Report.AtLeast("Create with a plug-in / without", memory / plugin, 0.5);
        return Task.CompletedTask;
    }
}
