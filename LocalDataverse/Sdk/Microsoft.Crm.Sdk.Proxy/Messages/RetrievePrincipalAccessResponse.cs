namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAccessResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.AccessRights AccessRights => base.Results.TryGetValue("AccessRights", out var value) ? (global::Microsoft.Crm.Sdk.Messages.AccessRights)value : default;
}
