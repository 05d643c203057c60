namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyCampaignRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CopyCampaignRequest()
    {
        RequestName = "CopyCampaign";
    }

    public global::System.Guid BaseCampaign
    {
        get => Parameters.TryGetValue("BaseCampaign", out var value) ? (global::System.Guid)value : default;
        set => Parameters["BaseCampaign"] = value;
    }

    public bool SaveAsTemplate
    {
        get => Parameters.TryGetValue("SaveAsTemplate", out var value) ? (bool)value : default;
        set => Parameters["SaveAsTemplate"] = value;
    }
}
