using System;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins;

/// <summary>What to run: a plug-in type with its configuration.</summary>
/// <param name="PluginTypeId">The plugintype row.</param>
/// <param name="Step">The step, for traces.</param>
/// <param name="StepId">The real step row; null when the platform made the step up (custom APIs).</param>
/// <param name="Configuration">Unsecure configuration.</param>
/// <param name="SecureConfiguration">Secure configuration.</param>
internal sealed record PluginRegistration(Guid PluginTypeId, EntityReference Step, Guid? StepId, string? Configuration, string? SecureConfiguration)
{
    /// <summary>What a step runs.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The step has no plug-in type.</exception>
    public static PluginRegistration Of(StepDefinition step) => new(
        step.PluginTypeId ?? throw PlatformFault.Create(PlatformErrorCodes.UnExpected, $"The step '{step.Name}' ({step.Id}) has neither a plug-in type nor a service endpoint."),
        new EntityReference("sdkmessageprocessingstep", step.Id) { Name = step.Name },
        step.Id,
        step.Configuration,
        step.SecureConfiguration);
}
