using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveAadUserSetOfPrivilegesByNames</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAadUserSetOfPrivilegesByNamesRequest : OrganizationRequest
{
    public RetrieveAadUserSetOfPrivilegesByNamesRequest() => RequestName = "RetrieveAadUserSetOfPrivilegesByNames";

    public Guid DirectoryObjectId
    {
        get => Parameters.TryGetValue("DirectoryObjectId", out var value) ? (Guid)value : default;
        set => Parameters["DirectoryObjectId"] = value;
    }

    public string[] PrivilegeNames
    {
        get => Parameters.TryGetValue("PrivilegeNames", out var value) ? (string[])value : default;
        set => Parameters["PrivilegeNames"] = value;
    }
}
