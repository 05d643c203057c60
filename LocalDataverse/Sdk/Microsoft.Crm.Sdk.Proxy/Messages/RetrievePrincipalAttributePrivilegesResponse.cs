namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAttributePrivilegesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.AttributePrivilegeCollection AttributePrivileges => base.Results.TryGetValue("AttributePrivileges", out var value) ? (global::Microsoft.Xrm.Sdk.AttributePrivilegeCollection)value : default;
}
