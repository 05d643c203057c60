using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SetParentSystemUser</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetParentSystemUserRequest : OrganizationRequest
{
    public SetParentSystemUserRequest() => RequestName = "SetParentSystemUser";

    public bool KeepChildUsers
    {
        get => Parameters.TryGetValue("KeepChildUsers", out var value) ? (bool)value : default;
        set => Parameters["KeepChildUsers"] = value;
    }

    public Guid ParentId
    {
        get => Parameters.TryGetValue("ParentId", out var value) ? (Guid)value : default;
        set => Parameters["ParentId"] = value;
    }

    /// <summary>Id of the user.</summary>
    public Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
