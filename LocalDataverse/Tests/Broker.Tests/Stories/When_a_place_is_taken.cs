using System;
using System.IO;
using System.Net.Sockets;
using System.Threading.Tasks;
using LocalDataverse.Broker.Tests.Support;
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
}
