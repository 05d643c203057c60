namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveCurrentOrganizationResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Organization.OrganizationDetail Detail => base.Results.TryGetValue("Detail", out var value) ? (global::Microsoft.Xrm.Sdk.Organization.OrganizationDetail)value : default;
}
