using System;
using System.Threading;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Probe;

/// <summary>Counts its runs in a static field, as caches of real plug-ins do.</summary>
public sealed class Counting : IPlugin
{
    private static int _runs;

    public void Execute(IServiceProvider serviceProvider) => ((ITracingService)serviceProvider.GetService(typeof(ITracingService))).Trace("run {0}", Interlocked.Increment(ref _runs));
}
