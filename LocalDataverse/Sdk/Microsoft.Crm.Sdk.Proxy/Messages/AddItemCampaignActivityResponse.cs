namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddItemCampaignActivityResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public global::System.Guid CampaignActivityItemId => base.Results.TryGetValue("CampaignActivityItemId", out var value) ? (global::System.Guid)value : default;
}
