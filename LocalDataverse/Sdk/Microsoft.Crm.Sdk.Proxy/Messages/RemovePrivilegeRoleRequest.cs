namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemovePrivilegeRoleRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RemovePrivilegeRoleRequest()
    {
        RequestName = "RemovePrivilegeRole";
    }

    public global::System.Guid PrivilegeId
    {
        get => Parameters.TryGetValue("PrivilegeId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["PrivilegeId"] = value;
    }

    public global::System.Guid RoleId
    {
        get => Parameters.TryGetValue("RoleId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["RoleId"] = value;
    }
}
