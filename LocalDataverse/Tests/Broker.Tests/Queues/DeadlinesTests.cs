using System;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Broker.Queues;
using Xunit;

namespace LocalDataverse.Broker.Tests.Queues;

public sealed class DeadlinesTests
{
    [Fact]
    public void Run_TimerFiredTooEarly_ArmsItAgain()
    {
        var clock = new HandDrivenClock();
        var done = 0;
        using var deadlines = new Deadlines(clock, () => { });
        deadlines.Add(clock.Now + TimeSpan.FromSeconds(1), _ => done++);

        clock.Now += TimeSpan.FromMilliseconds(999);
        clock.Fire();
        deadlines.Run();
        Assert.Equal(0, done);
        Assert.Equal(TimeSpan.FromMilliseconds(1), clock.Due);

        clock.Now += TimeSpan.FromMilliseconds(1);
        clock.Fire();
        deadlines.Run();
        Assert.Equal(1, done);
    }

    /// <summary>A clock with one timer, which fires when the test says so.</summary>
    private sealed class HandDrivenClock : TimeProvider, ITimer
    {
        private Action? _callback;

        public DateTimeOffset Now { get; set; } = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

        public TimeSpan Due { get; private set; }

        public void Fire() => _callback!();

        public override DateTimeOffset GetUtcNow() => Now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _callback = () => callback(state);
            return this;
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime;
            return true;
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
