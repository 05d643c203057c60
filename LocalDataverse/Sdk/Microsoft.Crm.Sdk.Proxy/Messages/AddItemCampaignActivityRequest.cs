using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AddItemCampaignActivity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddItemCampaignActivityRequest : OrganizationRequest
{
    public AddItemCampaignActivityRequest() => RequestName = "AddItemCampaignActivity";

    public Guid CampaignActivityId
    {
        get => Parameters.TryGetValue("CampaignActivityId", out var value) ? (Guid)value : default;
        set => Parameters["CampaignActivityId"] = value;
    }

    /// <summary>Logical name of the table.</summary>
    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }

    public Guid ItemId
    {
        get => Parameters.TryGetValue("ItemId", out var value) ? (Guid)value : default;
        set => Parameters["ItemId"] = value;
    }
}
