using System.Threading.Tasks;
using LocalDataverse.SampleErp;
using SampleErp.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(SharedErp))]

namespace SampleErp.Tests;

/// <summary>One ERP for the tests that only read, or that write rows of their own.</summary>
public sealed class SharedErp : IAsyncLifetime
{
    public ErpHost Host { get; private set; } = null!;

    internal ErpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await ErpHost.StartAsync(new ErpOptions { PageSize = 50 }, TestContext.Current.CancellationToken);
        Client = await ErpClient.ConnectAsync(Host);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Host.DisposeAsync();
    }
}
