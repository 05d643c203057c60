using System;
using LocalDataverse.Server.Hosting;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LocalDataverse.Server.Tests;

public sealed class ServiceBusTokenTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));

    [Fact]
    public void MaySend_ForAnHour_IsTrue()
    {
        var tokens = new ServiceBusTokens(_clock);
        var token = tokens.Create();

        Assert.True(tokens.MaySend(token, "orders"));
        _clock.Advance(TimeSpan.FromMinutes(59));
        Assert.True(tokens.MaySend(token, "orders"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False(tokens.MaySend(token, "orders"));
    }

    [Fact]
    public void MaySend_TokenOfAnotherIssuer_IsFalse()
    {
        var tokens = new ServiceBusTokens(_clock);

        Assert.False(tokens.MaySend(new ServiceBusTokens(_clock).Create(), "orders"));
        Assert.False(tokens.MaySend(new TokenIssuer(new byte[64], _clock).Create(Guid.NewGuid()), "orders"));
        Assert.False(tokens.MaySend("nonsense", "orders"));
        Assert.False(tokens.MaySend("eyJhbGciOiJub25lIn0.eyJhdWQiOiJodHRwczovL3NlcnZpY2VidXMuYXp1cmUubmV0In0.", "orders"));
    }
}
