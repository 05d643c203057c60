using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveRolePrivilegesRole</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRolePrivilegesRoleRequest : OrganizationRequest
{
    public RetrieveRolePrivilegesRoleRequest() => RequestName = "RetrieveRolePrivilegesRole";

    /// <summary>Id of the role.</summary>
    public Guid RoleId
    {
        get => Parameters.TryGetValue("RoleId", out var value) ? (Guid)value : default;
        set => Parameters["RoleId"] = value;
    }
}
