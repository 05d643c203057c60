using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>UpdateUserSettingsSystemUser</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UpdateUserSettingsSystemUserRequest : OrganizationRequest
{
    public UpdateUserSettingsSystemUserRequest() => RequestName = "UpdateUserSettingsSystemUser";

    /// <summary>How to go on after a failure and what to return.</summary>
    public Entity Settings
    {
        get => Parameters.TryGetValue("Settings", out var value) ? (Entity)value : default;
        set => Parameters["Settings"] = value;
    }

    /// <summary>Id of the user.</summary>
    public Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
