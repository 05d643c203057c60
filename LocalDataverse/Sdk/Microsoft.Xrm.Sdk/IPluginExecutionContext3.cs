using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Adds who was authenticated.</summary>
public interface IPluginExecutionContext3 : IExecutionContext, IPluginExecutionContext, IPluginExecutionContext2
{
    /// <summary>The user whose credentials were presented, when that one impersonates <see cref="IExecutionContext.InitiatingUserId"/>.</summary>
    Guid AuthenticatedUserId { get; }
}
