using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GetQuoteProductsFromOpportunity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetQuoteProductsFromOpportunityRequest : OrganizationRequest
{
    public GetQuoteProductsFromOpportunityRequest() => RequestName = "GetQuoteProductsFromOpportunity";

    public Guid OpportunityId
    {
        get => Parameters.TryGetValue("OpportunityId", out var value) ? (Guid)value : default;
        set => Parameters["OpportunityId"] = value;
    }

    public Guid QuoteId
    {
        get => Parameters.TryGetValue("QuoteId", out var value) ? (Guid)value : default;
        set => Parameters["QuoteId"] = value;
    }
}
