using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveAadUserSetOfPrivilegesByIds</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAadUserSetOfPrivilegesByIdsRequest : OrganizationRequest
{
    public RetrieveAadUserSetOfPrivilegesByIdsRequest() => RequestName = "RetrieveAadUserSetOfPrivilegesByIds";

    public Guid DirectoryObjectId
    {
        get => Parameters.TryGetValue("DirectoryObjectId", out var value) ? (Guid)value : default;
        set => Parameters["DirectoryObjectId"] = value;
    }

    public Guid[] PrivilegeIds
    {
        get => Parameters.TryGetValue("PrivilegeIds", out var value) ? (Guid[])value : default;
        set => Parameters["PrivilegeIds"] = value;
    }
}
