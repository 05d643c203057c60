using System;
using System.IO;
using System.Threading.Tasks;
using LocalDataverse.Server.Hosting;
using Xunit;

namespace ErpIntegration.Deploy.Tests.Support;

/// <summary>An environment for one test: LocalDataverse, over HTTP.</summary>
internal sealed class TestEnvironment : IAsyncDisposable
{
    private readonly string _folder;

    private TestEnvironment(string folder, LocalPlatform platform)
    {
        _folder = folder;
        Platform = platform;
    }

    public LocalPlatform Platform { get; }

    public Uri Url => Platform.Connection.Url;

    /// <summary>Starts one.</summary>
    /// <param name="installed">Whether the packed solution is in it.</param>
    public static async Task<TestEnvironment> StartAsync(bool installed = true)
    {
        var folder = Directory.CreateTempSubdirectory("environment-").FullName;
        return new TestEnvironment(folder, await LocalPlatform.StartAsync(new PlatformOptions { DataDirectory = folder, Solutions = installed ? [Repository.ManagedZip] : [] }, TestContext.Current.CancellationToken));
    }

    /// <summary>A workbench that is signed in to it.</summary>
    public Workbench Workbench() => new Workbench().With(Support.Workbench.TokenVariable, Platform.Connection.Token);

    public async ValueTask DisposeAsync()
    {
        await Platform.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
