using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CopyCampaignResponse</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyCampaignResponseResponse : OrganizationResponse
{
    public Guid CampaignResponseId => Results.TryGetValue("CampaignResponseId", out var value) ? (Guid)value : default;
}
