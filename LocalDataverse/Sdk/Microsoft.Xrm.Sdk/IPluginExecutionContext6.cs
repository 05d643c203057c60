using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Adds environment and tenant.</summary>
public interface IPluginExecutionContext6 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2, IPluginExecutionContext3, IPluginExecutionContext4, IPluginExecutionContext5
{
    /// <summary>Id of the Power Platform environment.</summary>
    string EnvironmentId { get; }

    /// <summary>Id of the Entra ID tenant.</summary>
    Guid TenantId { get; }
}
