using System;
using System.Collections.Concurrent;
using System.IO;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>Runs plug-ins in worker processes, one plug-in at a time in each; workers are used again. Thread-safe.</summary>
internal sealed class ProcessPluginHost : IPluginHost, IDisposable
{
    /// <summary>More than these don't wait for work: nested plug-ins and parallel callers need one each.</summary>
    private const int MaximumIdle = 4;

    private readonly ConcurrentBag<WorkerProcess> _idle = [];
    private readonly TimeProvider _clock;
    private readonly string _program;
    private readonly long _memory;
    private volatile bool _disposed;

    public ProcessPluginHost(OrganizationOptions options)
    {
        _clock = options.Clock;
        _program = options.PluginWorker ?? Path.Combine(AppContext.BaseDirectory, "LocalDataverse.PluginWorker.dll");
        _memory = options.PluginWorkerMemory;
    }

    /// <summary>The worker loads it when it runs: until then nothing of it is in this process.</summary>
    public LoadedPlugin Load(PluginSource source, string? configuration, string? secureConfiguration) =>
        new(new RemotePlugin(this, source, configuration, secureConfiguration), _clock.GetUtcNow().UtcDateTime, 0);

    /// <summary>A worker for one run.</summary>
    public WorkerProcess Rent() => _idle.TryTake(out var worker) ? worker : WorkerProcess.Start(_program, _memory);

    /// <summary>Takes a worker back whose plug-in returned or threw; one in another state is disposed instead.</summary>
    public void Return(WorkerProcess worker)
    {
        if (_disposed || _idle.Count >= MaximumIdle) worker.Dispose();
        else _idle.Add(worker);
    }

    public void Dispose()
    {
        _disposed = true;
        while (_idle.TryTake(out var worker)) worker.Dispose();
    }
}
