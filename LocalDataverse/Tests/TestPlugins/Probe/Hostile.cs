using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Probe;

/// <summary>Ends or takes the process it runs in, in the way its configuration names; before that it makes the file that its secure configuration names, if any.</summary>
public sealed class Hostile : IPlugin
{
    private readonly string _how;

    private readonly string _begun;

    public Hostile(string unsecure, string secure)
    {
        _how = unsecure;
        _begun = secure;
    }

    public void Execute(IServiceProvider serviceProvider)
    {
        ((ITracingService)serviceProvider.GetService(typeof(ITracingService))).Trace("about to {0}", _how);
        if (!string.IsNullOrEmpty(_begun)) File.WriteAllText(_begun, _how);
        switch (_how)
        {
            case "exit": Environment.Exit(0); break;
            case "fail fast": Environment.FailFast("On purpose."); break;
            case "overflow": Overflow(0); break;
            case "allocate": Allocate(); break;
            case "throw elsewhere": ThrowElsewhere(); break;
            case "never return": Thread.CurrentThread.Join(); break;
            case "spin": while (true) Thread.SpinWait(1000);
            case "deadlock": Deadlock(); break;
            default: throw new NotSupportedException(_how);
        }
    }

    private static int Overflow(int depth) => Overflow(depth + 1) + 1;

    private static void Allocate()
    {
        var all = new List<byte[]>();
        while (true) all.Add(new byte[1 << 20]);
    }

    private static void ThrowElsewhere()
    {
        var thread = new Thread(() => throw new InvalidOperationException("Nobody catches this."));
        thread.Start();
        thread.Join();
        Thread.CurrentThread.Join();
    }

    private static void Deadlock()
    {
        object first = new object(), second = new object();
        using (var barrier = new Barrier(2))
        {
            var other = new Thread(() => Take(second, first, barrier)) { IsBackground = true };
            other.Start();
            Take(first, second, barrier);
        }
    }

    private static void Take(object first, object second, Barrier barrier)
    {
        lock (first)
        {
            barrier.SignalAndWait();
            lock (second) barrier.SignalAndWait();
        }
    }
}
