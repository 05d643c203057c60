using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Plugin execution context 2, as the platform hands it to code.</summary>
public interface IPluginExecutionContext2 : IExecutionContext, IPluginExecutionContext
{
    Guid InitiatingUserApplicationId { get; }

    Guid InitiatingUserAzureActiveDirectoryObjectId { get; }

    bool IsPortalsClientCall { get; }

    Guid PortalsContactId { get; }

    Guid UserAzureActiveDirectoryObjectId { get; }
}
