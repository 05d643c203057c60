using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>AddItemCampaign</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddItemCampaignResponse : OrganizationResponse
{
    public Guid CampaignItemId => Results.TryGetValue("CampaignItemId", out var value) ? (Guid)value : default;
}
