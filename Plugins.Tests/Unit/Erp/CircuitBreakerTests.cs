using System;
using System.Linq;
using System.Threading.Tasks;
using ErpIntegration.Erp.Resilience;
using ErpIntegration.Tests.Unit.Doubles;
using Xunit;

namespace ErpIntegration.Tests.Unit.Erp;

public sealed class CircuitBreakerTests
{
    private readonly FixedClock _clock = new();
    private readonly CircuitBreaker _breaker = new();

    [Fact]
    public void Enter_FewerFailuresThanTheThreshold_LetsThrough()
    {
        Fail(CircuitBreaker.Threshold - 1);

        Assert.Null(_breaker.Enter(_clock));
    }

    [Fact]
    public void Enter_AnAnswerBetweenFailures_StartsCountingAnew()
    {
        Fail(CircuitBreaker.Threshold - 1);
        _breaker.Succeeded();
        Fail(CircuitBreaker.Threshold - 1);

        Assert.Null(_breaker.Enter(_clock));
    }

    [Fact]
    public void Enter_Open_TellsHowLong()
    {
        Fail(CircuitBreaker.Threshold);
        _clock.UtcNow += TimeSpan.FromSeconds(5);

        Assert.Equal(CircuitBreaker.Break - TimeSpan.FromSeconds(5), _breaker.Enter(_clock));
    }

    [Fact]
    public void Enter_AfterTheBreak_LetsOneThrough()
    {
        Fail(CircuitBreaker.Threshold);
        _clock.UtcNow += CircuitBreaker.Break;

        Assert.Null(_breaker.Enter(_clock));
        Assert.NotNull(_breaker.Enter(_clock));
    }

    [Fact]
    public void Enter_TheOneSucceeded_LetsAllThrough()
    {
        Fail(CircuitBreaker.Threshold);
        _clock.UtcNow += CircuitBreaker.Break;
        _breaker.Enter(_clock);

        Assert.True(_breaker.Succeeded());
        Assert.Null(_breaker.Enter(_clock));
        Assert.Null(_breaker.Enter(_clock));
    }

    [Fact]
    public void Enter_TheOneFailed_WaitsAgain()
    {
        Fail(CircuitBreaker.Threshold);
        _clock.UtcNow += CircuitBreaker.Break;
        _breaker.Enter(_clock);

        Assert.True(_breaker.Failed(_clock, null));
        Assert.Equal(CircuitBreaker.Break, _breaker.Enter(_clock));
    }

    [Fact]
    public void Enter_TheOneToldNothing_LetsTheNextThrough()
    {
        Fail(CircuitBreaker.Threshold);
        _clock.UtcNow += CircuitBreaker.Break;
        _breaker.Enter(_clock);
        _breaker.Abandoned();

        Assert.Null(_breaker.Enter(_clock));
    }

    [Fact]
    public void Enter_TheOneNeverCameBack_LetsAnotherThroughInTheEnd()
    {
        Fail(CircuitBreaker.Threshold);
        _clock.UtcNow += CircuitBreaker.Break;
        _breaker.Enter(_clock);
        _clock.UtcNow += TimeSpan.FromSeconds(100);

        Assert.Null(_breaker.Enter(_clock));
    }

    [Theory]
    [InlineData(1, 15)]
    [InlineData(30, 30)]
    [InlineData(3600, 60)]
    public void Failed_BusyErp_WaitsAsLongAsItAsksWithinReason(int asked, int expected)
    {
        Fail(CircuitBreaker.Threshold - 1);
        _breaker.Failed(_clock, TimeSpan.FromSeconds(asked));

        Assert.Equal(TimeSpan.FromSeconds(expected), _breaker.Enter(_clock));
    }

    [Fact]
    public async Task Enter_ManyThreadsAfterTheBreak_LetsExactlyOneThrough()
    {
        Fail(CircuitBreaker.Threshold);
        _clock.UtcNow += CircuitBreaker.Break;

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _breaker.Enter(_clock))));

        Assert.Single(answers, answer => answer is null);
    }

    [Fact]
    public void Of_OtherHostOrOtherEnvironment_IsAnotherBreaker()
    {
        var breakers = new CircuitBreakers();
        var (organization, other) = (Guid.NewGuid(), Guid.NewGuid());
        var one = breakers.Of(organization, new Uri("https://erp.example/x/"));

        Assert.Same(one, breakers.Of(organization, new Uri("https://ERP.example/y/")));
        Assert.NotSame(one, breakers.Of(organization, new Uri("https://erp.example:8443/")));
        Assert.NotSame(one, breakers.Of(other, new Uri("https://erp.example/x/")));
    }

    private void Fail(int times)
    {
        for (var time = 0; time < times; time++) _breaker.Failed(_clock, null);
    }
}
