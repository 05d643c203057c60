using System;
using Microsoft.Xrm.Sdk;

namespace TestPlugins.Probe;

/// <summary>Implementation of a custom API: Text comes back as Echo.</summary>
public sealed class ApiEcho : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        if (context.InputParameters.Contains("Text")) context.OutputParameters["Echo"] = (string)context.InputParameters["Text"] + "!";
        ((ITracingService)serviceProvider.GetService(typeof(ITracingService))).Trace("stage {0} {1}", context.Stage, context.OwningExtension.Name);
    }
}
