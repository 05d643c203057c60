using System;
using LocalDataverse.Server.WebApi.Protection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LocalDataverse.Server.Tests;

/// <summary>What counts for a user's limits, and how long.</summary>
public sealed class ServiceProtectionTests
{
    private readonly Guid _user = Guid.NewGuid();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly ServiceProtection _protection;

    public ServiceProtectionTests() => _protection = new ServiceProtection(_clock);

    [Fact]
    public void Remaining_RequestsOfTheLastFiveMinutes_CountWithTheirTime()
    {
        Serve(TimeSpan.FromSeconds(10));
        _clock.Advance(TimeSpan.FromMinutes(4));
        Serve(TimeSpan.FromSeconds(20));

        Assert.Equal(("5998", "1,170.00"), Remaining(_user));
        Assert.Equal(("6000", "1,200.00"), Remaining(Guid.NewGuid()));

        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(("5999", "1,180.00"), Remaining(_user));

        _clock.Advance(TimeSpan.FromMinutes(4));
        Assert.Equal(("6000", "1,200.00"), Remaining(_user));
    }

    [Fact]
    public void Remaining_ARequestThatOutlastsItsFiveMinutes_CountsNoMore()
    {
        var slow = _protection.Begin(_user);
        _clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(("6000", "1,200.00"), Remaining(_user));

        _protection.End(slow);

        Assert.Equal(("6000", "1,200.00"), Remaining(_user));
    }

    private void Serve(TimeSpan time)
    {
        var request = _protection.Begin(_user);
        _clock.Advance(time);
        _protection.End(request);
    }

    private (string? Requests, string? Seconds) Remaining(Guid user)
    {
        var response = new DefaultHttpContext().Response;
        _protection.Check(user, response);
        return (response.Headers["x-ms-ratelimit-burst-remaining-xrm-requests"], response.Headers["x-ms-ratelimit-time-remaining-xrm-requests"]);
    }
}
