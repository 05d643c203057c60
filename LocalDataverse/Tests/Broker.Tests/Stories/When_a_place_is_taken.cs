using System;
using System.Diagnostics;
using System.IO;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Broker.Tests.Support;
using LocalDataverse.Engine.Tests.Support;
using Xunit;

namespace LocalDataverse.Broker.Tests.Stories;

public sealed class When_a_place_is_taken
{
    [Fact]
    public async Task Should_not_share_a_port()
    {
        await using var first = await TestBroker.StartAsync();
        var exception = await Assert.ThrowsAsync<SocketException>(
            () => ServiceBusBroker.StartAsync(new BrokerOptions { Port = first.Port }, TestContext.Current.CancellationToken));
        Assert.Equal(SocketError.AddressAlreadyInUse, exception.SocketErrorCode);
    }

    [Fact]
    public async Task Should_not_share_a_data_directory()
    {
        using var folder = new TempFolder();
        await using var first = await TestBroker.StartAsync(folder: folder.Path);
        var exception = await Assert.ThrowsAsync<IOException>(() => TestBroker.StartAsync(folder: folder.Path));
        Assert.Contains("in use by another broker", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Should_have_its_ports_again_at_once_while_other_threads_start_processes()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux lets a test keep a port for the broker.");
        using ReservedPort port = new(), restPort = new();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var starting = Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                using var process = Process.Start("true");
                process.WaitForExit();
            }
        }, TestContext.Current.CancellationToken);

        for (var start = 0; start < 100; start++)
            await using (await ServiceBusBroker.StartAsync(new BrokerOptions { Port = port.Number, RestPort = restPort.Number }, TestContext.Current.CancellationToken)) { }

        await done.CancelAsync();
        await starting;
    }
}
