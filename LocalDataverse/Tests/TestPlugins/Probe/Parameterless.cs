using System;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Probe;

public sealed class Parameterless : IPlugin
{
    public void Execute(IServiceProvider serviceProvider) => ((ITracingService)serviceProvider.GetService(typeof(ITracingService))).Trace("parameterless");
}
