using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Plugin execution context 6, as the platform hands it to code.</summary>
public interface IPluginExecutionContext6 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2, IPluginExecutionContext3, IPluginExecutionContext4, IPluginExecutionContext5
{
    string EnvironmentId { get; }

    Guid TenantId { get; }
}
