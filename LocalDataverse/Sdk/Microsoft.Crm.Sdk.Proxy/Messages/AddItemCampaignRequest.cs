namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddItemCampaignRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public AddItemCampaignRequest()
    {
        RequestName = "AddItemCampaign";
    }

    public global::System.Guid CampaignId
    {
        get => Parameters.TryGetValue("CampaignId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["CampaignId"] = value;
    }

    public global::System.Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["EntityId"] = value;
    }

    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }
}
