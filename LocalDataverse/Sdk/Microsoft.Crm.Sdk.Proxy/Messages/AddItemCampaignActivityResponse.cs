using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>AddItemCampaignActivity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddItemCampaignActivityResponse : OrganizationResponse
{
    public Guid CampaignActivityItemId => Results.TryGetValue("CampaignActivityItemId", out var value) ? (Guid)value : default;
}
