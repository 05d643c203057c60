using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>CopyCampaign</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyCampaignResponse : OrganizationResponse
{
    public Guid CampaignCopyId => Results.TryGetValue("CampaignCopyId", out var value) ? (Guid)value : default;
}
