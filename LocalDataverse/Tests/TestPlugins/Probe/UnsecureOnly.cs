using System;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Probe;

public sealed class UnsecureOnly : IPlugin
{
    private readonly string _unsecure;

    public UnsecureOnly(string unsecure) => _unsecure = unsecure;

    public void Execute(IServiceProvider serviceProvider) => ((ITracingService)serviceProvider.GetService(typeof(ITracingService))).Trace("unsecure {0}", _unsecure);
}
