using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CopyCampaign</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CopyCampaignRequest : OrganizationRequest
{
    public CopyCampaignRequest() => RequestName = "CopyCampaign";

    public Guid BaseCampaign
    {
        get => Parameters.TryGetValue("BaseCampaign", out var value) ? (Guid)value : default;
        set => Parameters["BaseCampaign"] = value;
    }

    public bool SaveAsTemplate
    {
        get => Parameters.TryGetValue("SaveAsTemplate", out var value) ? (bool)value : default;
        set => Parameters["SaveAsTemplate"] = value;
    }
}
