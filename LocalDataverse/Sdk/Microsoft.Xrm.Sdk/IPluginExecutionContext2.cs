using System;

namespace Microsoft.Xrm.Sdk;

/// <summary>Adds who the users are in Entra ID, and whether Power Pages called.</summary>
public interface IPluginExecutionContext2 : IExecutionContext, IPluginExecutionContext
{
    /// <summary>Client id of the application user who set off the operation; empty for a person.</summary>
    Guid InitiatingUserApplicationId { get; }

    /// <summary>Entra ID object id of <see cref="IExecutionContext.InitiatingUserId"/>; empty when there is none.</summary>
    Guid InitiatingUserAzureActiveDirectoryObjectId { get; }

    /// <summary>True when the call comes from Power Pages.</summary>
    bool IsPortalsClientCall { get; }

    /// <summary>The contact who is signed in to Power Pages; else empty.</summary>
    Guid PortalsContactId { get; }

    /// <summary>Entra ID object id of <see cref="IExecutionContext.UserId"/>; empty when there is none.</summary>
    Guid UserAzureActiveDirectoryObjectId { get; }
}
