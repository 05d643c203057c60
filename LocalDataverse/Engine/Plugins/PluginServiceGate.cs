using System;
using System.Threading;

namespace LocalDataverse.Engine.Plugins;

/// <summary>
/// Lets a plug-in's service calls through one at a time, and none any more once its time is over: a thread can't be ended, but what it does can be kept out of the
/// transaction.
/// </summary>
internal sealed class PluginServiceGate
{
    private readonly Lock _gate = new();
    private Action? _whenClosed;
    private bool _closed;

    /// <summary>Runs a call of the plug-in.</summary>
    public T Call<T>(Func<T> call)
    {
        lock (_gate)
        {
            Check();
            return call();
        }
    }

    /// <summary>Refuses when the plug-in's time is over.</summary>
    public void Check()
    {
        lock (_gate)
        {
            if (!_closed) return;
        }
        throw PlatformFault.Create(
            PlatformErrorCodes.SandboxClientPluginTimeout, "The plug-in's execution was ended because it took too long; its services can't be used any more.");
    }

    /// <summary>What happens, besides, when the plug-in's time is over; null for nothing any more.</summary>
    public void WhenClosed(Action? action)
    {
        lock (_gate)
        {
            _whenClosed = action;
            if (!_closed) return;
        }
        action?.Invoke();
    }

    /// <summary>Waits for a running call to end, then refuses all others.</summary>
    public void Close()
    {
        Action? action;
        lock (_gate)
        {
            _closed = true;
            action = _whenClosed;
        }
        action?.Invoke();
    }
}
