namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyCampaignResponseResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid CampaignResponseId => base.Results.TryGetValue("CampaignResponseId", out var value) ? (global::System.Guid)value : default;
}
