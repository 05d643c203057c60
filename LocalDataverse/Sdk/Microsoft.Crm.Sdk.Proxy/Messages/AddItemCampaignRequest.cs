using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AddItemCampaign</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddItemCampaignRequest : OrganizationRequest
{
    public AddItemCampaignRequest() => RequestName = "AddItemCampaign";

    public Guid CampaignId
    {
        get => Parameters.TryGetValue("CampaignId", out var value) ? (Guid)value : default;
        set => Parameters["CampaignId"] = value;
    }

    /// <summary>Id of the row.</summary>
    public Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (Guid)value : default;
        set => Parameters["EntityId"] = value;
    }

    /// <summary>Logical name of the table.</summary>
    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }
}
