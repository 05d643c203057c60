using System;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace LocalDataverse.Broker.Tests.Support;

/// <summary>Waits for a condition, with a limit.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);

    public static async Task<T> GetAsync<T>(Func<Task<T>> read, Func<T, bool> condition)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        while (true)
        {
            var value = await read();
            if (condition(value))
                return value;
            try
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10), limit.Token);
            }
            catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                Assert.Fail($"Not reached within {Limit}; the last value was {value}.");
            }
        }
    }
}
