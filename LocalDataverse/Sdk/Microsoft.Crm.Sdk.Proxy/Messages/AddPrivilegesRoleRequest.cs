namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddPrivilegesRoleRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public AddPrivilegesRoleRequest()
    {
        RequestName = "AddPrivilegesRole";
    }

    public global::Microsoft.Crm.Sdk.Messages.RolePrivilege[] Privileges
    {
        get => Parameters.TryGetValue("Privileges", out var value) ? (global::Microsoft.Crm.Sdk.Messages.RolePrivilege[])value : default;
        set => Parameters["Privileges"] = value;
    }

    public global::System.Guid RoleId
    {
        get => Parameters.TryGetValue("RoleId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["RoleId"] = value;
    }
}
