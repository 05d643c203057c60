using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace LocalDataverse.Broker.Tests.Support;

/// <summary>A broker in a process of its own, which can be killed.</summary>
internal sealed class BrokerProcess : IAsyncDisposable
{
    /// <summary>Name of a second queue, which drops duplicates.</summary>
    public const string OnceQueue = "orders-once";

    private readonly Process _process;

    private BrokerProcess(Process process, string connectionString, Uri restAddress)
    {
        _process = process;
        ConnectionString = connectionString;
        RestAddress = restAddress;
    }

    public string ConnectionString { get; }

    public Uri RestAddress { get; }

    public static async Task<BrokerProcess> StartAsync(string folder)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "BrokerHost.dll"));
        start.ArgumentList.Add(folder);
        start.ArgumentList.Add(TestBroker.Queue);
        start.ArgumentList.Add(OnceQueue);
        var process = Process.Start(start)!;
        var connectionString = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.False(string.IsNullOrEmpty(connectionString), "The broker's process ended before it was listening.");
        var restAddress = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return new BrokerProcess(process, connectionString, new Uri(restAddress!));
    }

    /// <summary>SIGKILL: no handler runs, no buffer is written.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            await KillAsync();
        _process.Dispose();
    }
}
