namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyCampaignResponseRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CopyCampaignResponseRequest()
    {
        RequestName = "CopyCampaignResponse";
    }

    public global::Microsoft.Xrm.Sdk.EntityReference CampaignResponseId
    {
        get => Parameters.TryGetValue("CampaignResponseId", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["CampaignResponseId"] = value;
    }
}
