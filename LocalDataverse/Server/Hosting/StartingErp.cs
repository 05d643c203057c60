using System;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp;

namespace LocalDataverse.Server.Hosting;

/// <summary>A sample ERP that starts beside the rest of the platform.</summary>
internal sealed class StartingErp : IAsyncDisposable
{
    /// <summary>Begins to start it.</summary>
    public StartingErp(ErpOptions options, CancellationToken cancellationToken) => Host = Task.Run(() => ErpHost.StartAsync(options, cancellationToken), cancellationToken);

    /// <summary>Done when the ERP answers.</summary>
    public Task<ErpHost> Host { get; }

    /// <summary>Stops it, when it has started. Why it hasn't is told to those who wait for it.</summary>
    public async ValueTask DisposeAsync()
    {
        await ((Task)Host).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (Host.IsCompletedSuccessfully) await (await Host).DisposeAsync();
    }
}
