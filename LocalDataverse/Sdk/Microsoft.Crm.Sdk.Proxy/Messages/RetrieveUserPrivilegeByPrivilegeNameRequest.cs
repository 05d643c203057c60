using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveUserPrivilegeByPrivilegeName</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserPrivilegeByPrivilegeNameRequest : OrganizationRequest
{
    public RetrieveUserPrivilegeByPrivilegeNameRequest() => RequestName = "RetrieveUserPrivilegeByPrivilegeName";

    public string PrivilegeName
    {
        get => Parameters.TryGetValue("PrivilegeName", out var value) ? (string)value : default;
        set => Parameters["PrivilegeName"] = value;
    }

    /// <summary>Id of the user.</summary>
    public Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
