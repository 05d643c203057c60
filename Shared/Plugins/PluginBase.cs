using System;
using ErpIntegration.Errors;
using ErpIntegration.Registration;
using ErpIntegration.Time;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration;

/// <summary>
/// What every plug-in does around its work: traces what it runs for and how long it took, and turns a failure into an
/// <see cref="InvalidPluginExecutionException"/> with a stable code and a sentence for the user, after tracing the cause.
/// The platform keeps instances and runs them on many threads, so a plug-in has no state: what belongs to one execution is in its scope.
/// </summary>
public abstract class PluginBase : IPlugin
{
    private readonly IClock _clock;

    private protected PluginBase(IClock clock) => _clock = clock;

    /// <summary>Called by the platform.</summary>
    /// <param name="serviceProvider">The services of this execution.</param>
    /// <exception cref="ArgumentNullException">There are none.</exception>
    /// <exception cref="InvalidPluginExecutionException">The work failed.</exception>
    public void Execute(IServiceProvider serviceProvider)
    {
        if (serviceProvider is null)
            throw new ArgumentNullException(nameof(serviceProvider));

        var scope = new PluginScope(serviceProvider, _clock);
        var context = scope.Context;
        scope.Trace.Write($"{GetType().Name}: {context.MessageName} of {context.PrimaryEntityName} {context.PrimaryEntityId}, depth {context.Depth}, correlation {context.CorrelationId}");
        try
        {
            Run(scope);
            scope.Trace.Write($"{GetType().Name}: done");
        }
        catch (Exception cause)
        {
            scope.Trace.Write(cause);
            throw Failure.From(cause, context.CorrelationId, context.Mode == (int)Mode.Asynchronous);
        }
    }

    /// <summary>The work.</summary>
    private protected abstract void Run(PluginScope scope);
}
