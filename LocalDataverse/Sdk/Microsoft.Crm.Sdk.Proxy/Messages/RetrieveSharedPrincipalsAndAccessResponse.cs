namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveSharedPrincipalsAndAccessResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.PrincipalAccess[] PrincipalAccesses => base.Results.TryGetValue("PrincipalAccesses", out var value) ? (global::Microsoft.Crm.Sdk.Messages.PrincipalAccess[])value : default;
}
