using System;
using Microsoft.Xrm.Sdk;
using TestPlugins.Missing;

namespace TestPlugins.Broken;

public sealed class NeedsAbsentAssembly : IPlugin
{
    public void Execute(IServiceProvider serviceProvider) => ((ITracingService)serviceProvider.GetService(typeof(ITracingService))).Trace(Absent.Say());
}
