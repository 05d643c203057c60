using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ReplacePrivilegesRole</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReplacePrivilegesRoleRequest : OrganizationRequest
{
    public ReplacePrivilegesRoleRequest() => RequestName = "ReplacePrivilegesRole";

    public RolePrivilege[] Privileges
    {
        get => Parameters.TryGetValue("Privileges", out var value) ? (RolePrivilege[])value : default;
        set => Parameters["Privileges"] = value;
    }

    /// <summary>Id of the role.</summary>
    public Guid RoleId
    {
        get => Parameters.TryGetValue("RoleId", out var value) ? (Guid)value : default;
        set => Parameters["RoleId"] = value;
    }
}
