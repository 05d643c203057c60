using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace LocalDataverse.Engine.Async;

/// <summary>Runs jobs after the commit of what caused them: with workers of its own, or on demand. Thread-safe.</summary>
internal sealed class AsyncService : IAsyncDisposable
{
    private const int Workers = 2;

    /// <summary>Jobs that another process wrote are found at the latest after this time.</summary>
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(5);

    private readonly Organization _organization;
    private readonly AsyncJobStore _jobs;
    private readonly AsyncJobRunner _runner;
    private readonly WorkerLease _lease = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly List<Task> _workers = [];
    private readonly Lock _gate = new();
    private TaskCompletionSource _changed = NewSignal();

    public AsyncService(Organization organization)
    {
        _organization = organization;
        _jobs = new AsyncJobStore(organization);
        _runner = new AsyncJobRunner(organization, _jobs);
    }

    /// <summary>Tells the workers that a job may be due or done.</summary>
    public void Wake()
    {
        TaskCompletionSource changed;
        lock (_gate)
        {
            changed = _changed;
            _changed = NewSignal();
        }
        changed.TrySetResult();
    }

    /// <summary>Starts the workers; a second call does nothing.</summary>
    public void Start()
    {
        lock (_gate)
        {
            if (_workers.Count > 0) return;
            for (var i = 0; i < Workers; i++) _workers.Add(Task.Run(() => WorkAsync(_stop.Token)));
        }
    }

    /// <summary>Runs what is due, and waits for what other workers have begun.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var changed = Signal();
            if (await RunOneAsync(cancellationToken)) continue;
            if (!_jobs.AnyInProgress()) return;
            await Task.WhenAny(changed, Task.Delay(PollInterval, _organization.Clock, cancellationToken));
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await Task.WhenAll(_workers);
        _lease.Dispose();
        _stop.Dispose();
    }

    private async Task WorkAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var changed = Signal();
            try
            {
                if (await RunOneAsync(stop)) continue;
                await Task.WhenAny(changed, Task.Delay(UntilNext(), _organization.Clock, stop));
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e)
            {
                // The database may be busy or gone for a while: the service goes on, and whoever hosts it learns of it.
                _organization.Options.BackgroundFailure?.Invoke(e);
                await Task.WhenAny(changed, Task.Delay(PollInterval, _organization.Clock, stop));
            }
        }
    }

    private Task<bool> RunOneAsync(CancellationToken cancellationToken) => Task.Run(
        () =>
        {
            if (_jobs.Take(_lease.Text) is not { } job) return false;
            _runner.Run(job);
            Wake();
            return true;
        },
        cancellationToken);

    private TimeSpan UntilNext()
    {
        if (_jobs.NextDue() is not { } due) return PollInterval;
        var left = due - _organization.Clock.GetUtcNow().UtcDateTime;
        return left < TimeSpan.Zero ? TimeSpan.Zero : left < PollInterval ? left : PollInterval;
    }

    private Task Signal()
    {
        lock (_gate) return _changed.Task;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
