namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveOrganizationInfoResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Xrm.Sdk.Organization.OrganizationInfo organizationInfo => base.Results.TryGetValue("organizationInfo", out var value) ? (global::Microsoft.Xrm.Sdk.Organization.OrganizationInfo)value : default;
}
