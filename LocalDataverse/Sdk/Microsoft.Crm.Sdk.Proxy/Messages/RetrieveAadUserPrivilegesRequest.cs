using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveAadUserPrivileges</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAadUserPrivilegesRequest : OrganizationRequest
{
    public RetrieveAadUserPrivilegesRequest() => RequestName = "RetrieveAadUserPrivileges";

    public Guid DirectoryObjectId
    {
        get => Parameters.TryGetValue("DirectoryObjectId", out var value) ? (Guid)value : default;
        set => Parameters["DirectoryObjectId"] = value;
    }
}
