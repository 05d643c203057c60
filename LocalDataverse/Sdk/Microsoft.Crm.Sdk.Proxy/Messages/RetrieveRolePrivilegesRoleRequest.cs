namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRolePrivilegesRoleRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveRolePrivilegesRoleRequest()
    {
        RequestName = "RetrieveRolePrivilegesRole";
    }

    public global::System.Guid RoleId
    {
        get => Parameters.TryGetValue("RoleId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["RoleId"] = value;
    }
}
