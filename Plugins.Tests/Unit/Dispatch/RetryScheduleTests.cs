using System;
using System.Linq;
using ErpIntegration.Plugins.Dispatch;
using Xunit;

namespace ErpIntegration.Tests.Unit.Dispatch;

public sealed class RetryScheduleTests
{
    [Theory]
    [InlineData(1, 30)]
    [InlineData(2, 60)]
    [InlineData(5, 480)]
    [InlineData(8, 3600)]
    [InlineData(5000, 3600)]
    public void DelayAfter_Attempt_BetweenHalfAndWholeOfTheDoubledDelay(int attempt, double seconds)
    {
        var delays = Enumerable.Range(0, 100).Select(_ => RetrySchedule.DelayAfter(attempt, Guid.NewGuid()).TotalSeconds).ToList();

        Assert.All(delays, delay => Assert.InRange(delay, seconds / 2, seconds));
        Assert.True(delays.Max() - delays.Min() > seconds / 10, "Messages that failed together must not come back together.");
    }
}
