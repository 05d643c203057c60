using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveUserPrivilegeByPrivilegeId</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserPrivilegeByPrivilegeIdRequest : OrganizationRequest
{
    public RetrieveUserPrivilegeByPrivilegeIdRequest() => RequestName = "RetrieveUserPrivilegeByPrivilegeId";

    public Guid PrivilegeId
    {
        get => Parameters.TryGetValue("PrivilegeId", out var value) ? (Guid)value : default;
        set => Parameters["PrivilegeId"] = value;
    }

    /// <summary>Id of the user.</summary>
    public Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
