using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>A plug-in. The platform makes one instance a step and calls it from several threads at once: keep no state in fields.</summary>
public interface IPlugin
{
    /// <summary>Runs the step.</summary>
    /// <param name="serviceProvider">Holds the context, the tracing service, the organisation service factory and more, each by its interface.</param>
    /// <exception cref="InvalidPluginExecutionException">Stops the operation with a message for the user; a synchronous step rolls it back.</exception>
    void Execute(IServiceProvider serviceProvider);
}
