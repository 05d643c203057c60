using System;
using System.Collections.Concurrent;
using System.Threading;
using System.Threading.Tasks;

namespace LocalDataverse.Engine.Plugins;

/// <summary>
/// A thread that runs plug-ins, one after the other. Plug-ins block, and one that doesn't come back takes its thread with it: so they don't run on the pool's threads, and a new thread
/// for each would cost more than most plug-ins do. Thread-safe.
/// </summary>
internal sealed class PluginThread : IDisposable
{
    /// <summary>More than these don't wait for work; nested plug-ins and parallel callers need one each.</summary>
    private const int MaximumIdle = 16;

    private static readonly ConcurrentStack<PluginThread> Idle = [];

    private readonly SemaphoreSlim _wake = new(0);
    private Action? _work;

    private PluginThread() => new Thread(Loop) { IsBackground = true, Name = "Plug-in" }.Start();

    /// <summary>Runs the action on a thread that nothing else uses until it ends.</summary>
    /// <returns>Ends with the action, with its exception if it throws.</returns>
    public static Task Run(Action action)
    {
        var done = new TaskCompletionSource();
        var caller = ExecutionContext.Capture();
        var thread = Idle.TryPop(out var idle) ? idle : new PluginThread();
        thread._work = () =>
        {
            try
            {
                // As for a task: what belongs to the caller's flow (culture, activity) holds in the plug-in, and what the plug-in sets ends with it.
                if (caller is null) action();
                else ExecutionContext.Run(caller, static state => ((Action)state!)(), action);
            }
            catch (Exception e)
            {
                done.SetException(e);
                return;
            }
            done.SetResult();
        };
        thread._wake.Release();
        return done.Task;
    }

    /// <summary>Called when the thread ends.</summary>
    public void Dispose() => _wake.Dispose();

    private void Loop()
    {
        while (true)
        {
            _wake.Wait();
            _work!();
            _work = null;
            if (Idle.Count >= MaximumIdle) break;
            Idle.Push(this);
        }
        Dispose();
    }
}
