using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveUserPrivilegeByPrivilegeName</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserPrivilegeByPrivilegeNameResponse : OrganizationResponse
{
    public RolePrivilege[] RolePrivileges => Results.TryGetValue("RolePrivileges", out var value) ? (RolePrivilege[])value : default;
}
