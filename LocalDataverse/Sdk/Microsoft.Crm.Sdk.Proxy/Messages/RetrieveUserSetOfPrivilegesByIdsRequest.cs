using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveUserSetOfPrivilegesByIds</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserSetOfPrivilegesByIdsRequest : OrganizationRequest
{
    public RetrieveUserSetOfPrivilegesByIdsRequest() => RequestName = "RetrieveUserSetOfPrivilegesByIds";

    public Guid[] PrivilegeIds
    {
        get => Parameters.TryGetValue("PrivilegeIds", out var value) ? (Guid[])value : default;
        set => Parameters["PrivilegeIds"] = value;
    }

    /// <summary>Id of the user.</summary>
    public Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
