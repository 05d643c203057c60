using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>CalculateActualValueOpportunity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateActualValueOpportunityRequest : OrganizationRequest
{
    public CalculateActualValueOpportunityRequest() => RequestName = "CalculateActualValueOpportunity";

    public Guid OpportunityId
    {
        get => Parameters.TryGetValue("OpportunityId", out var value) ? (Guid)value : default;
        set => Parameters["OpportunityId"] = value;
    }
}
