using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CopyCampaignResponse</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyCampaignResponseRequest : OrganizationRequest
{
    public CopyCampaignResponseRequest() => RequestName = "CopyCampaignResponse";

    public EntityReference CampaignResponseId
    {
        get => Parameters.TryGetValue("CampaignResponseId", out var value) ? (EntityReference)value : default;
        set => Parameters["CampaignResponseId"] = value;
    }
}
