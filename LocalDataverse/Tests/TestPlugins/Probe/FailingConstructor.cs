using System;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Probe;

/// <summary>Refuses its configuration.</summary>
public sealed class FailingConstructor : IPlugin
{
    public FailingConstructor(string unsecure) => throw new InvalidPluginExecutionException($"The configuration '{unsecure}' is not valid.");

    public void Execute(IServiceProvider serviceProvider) => throw new NotSupportedException();
}
