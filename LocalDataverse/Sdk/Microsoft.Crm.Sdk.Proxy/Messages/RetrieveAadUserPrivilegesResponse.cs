namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAadUserPrivilegesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.RolePrivilege[] RolePrivileges => base.Results.TryGetValue("RolePrivileges", out var value) ? (global::Microsoft.Crm.Sdk.Messages.RolePrivilege[])value : default;
}
