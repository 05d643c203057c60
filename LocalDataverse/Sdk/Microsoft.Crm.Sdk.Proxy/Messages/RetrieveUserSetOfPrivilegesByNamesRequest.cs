using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveUserSetOfPrivilegesByNames</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserSetOfPrivilegesByNamesRequest : OrganizationRequest
{
    public RetrieveUserSetOfPrivilegesByNamesRequest() => RequestName = "RetrieveUserSetOfPrivilegesByNames";

    public string[] PrivilegeNames
    {
        get => Parameters.TryGetValue("PrivilegeNames", out var value) ? (string[])value : default;
        set => Parameters["PrivilegeNames"] = value;
    }

    /// <summary>Id of the user.</summary>
    public Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
