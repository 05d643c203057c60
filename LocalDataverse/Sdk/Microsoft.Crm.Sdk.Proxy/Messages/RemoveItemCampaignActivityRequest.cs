using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RemoveItemCampaignActivity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveItemCampaignActivityRequest : OrganizationRequest
{
    public RemoveItemCampaignActivityRequest() => RequestName = "RemoveItemCampaignActivity";

    public Guid CampaignActivityId
    {
        get => Parameters.TryGetValue("CampaignActivityId", out var value) ? (Guid)value : default;
        set => Parameters["CampaignActivityId"] = value;
    }

    public Guid ItemId
    {
        get => Parameters.TryGetValue("ItemId", out var value) ? (Guid)value : default;
        set => Parameters["ItemId"] = value;
    }
}
