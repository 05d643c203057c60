using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Plugin execution context 3, as the platform hands it to code.</summary>
public interface IPluginExecutionContext3 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2
{
    Guid AuthenticatedUserId { get; }
}
