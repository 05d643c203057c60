using System;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>User details, as the platform hands it to code.</summary>
public interface IUserDetails
{
    Guid AzureActiveDirectoryObjectId { get; set; }

    string Name { get; set; }

    Guid SystemUserId { get; set; }
}
