using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RemovePrivilegeRole</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemovePrivilegeRoleRequest : OrganizationRequest
{
    public RemovePrivilegeRoleRequest() => RequestName = "RemovePrivilegeRole";

    public Guid PrivilegeId
    {
        get => Parameters.TryGetValue("PrivilegeId", out var value) ? (Guid)value : default;
        set => Parameters["PrivilegeId"] = value;
    }

    /// <summary>Id of the role.</summary>
    public Guid RoleId
    {
        get => Parameters.TryGetValue("RoleId", out var value) ? (Guid)value : default;
        set => Parameters["RoleId"] = value;
    }
}
