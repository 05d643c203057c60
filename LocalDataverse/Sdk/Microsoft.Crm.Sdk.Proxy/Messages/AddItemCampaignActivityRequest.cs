namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddItemCampaignActivityRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public AddItemCampaignActivityRequest()
    {
        RequestName = "AddItemCampaignActivity";
    }

    public global::System.Guid CampaignActivityId
    {
        get => Parameters.TryGetValue("CampaignActivityId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["CampaignActivityId"] = value;
    }

    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }

    public global::System.Guid ItemId
    {
        get => Parameters.TryGetValue("ItemId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["ItemId"] = value;
    }
}
