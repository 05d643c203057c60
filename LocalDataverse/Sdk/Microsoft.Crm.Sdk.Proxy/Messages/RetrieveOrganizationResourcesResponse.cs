namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveOrganizationResourcesResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::Microsoft.Crm.Sdk.Messages.OrganizationResources OrganizationResources => base.Results.TryGetValue("OrganizationResources", out var value) ? (global::Microsoft.Crm.Sdk.Messages.OrganizationResources)value : default;
}
