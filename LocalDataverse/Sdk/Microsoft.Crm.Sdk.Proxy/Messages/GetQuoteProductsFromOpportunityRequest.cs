namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetQuoteProductsFromOpportunityRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetQuoteProductsFromOpportunityRequest()
    {
        RequestName = "GetQuoteProductsFromOpportunity";
    }

    public global::System.Guid OpportunityId
    {
        get => Parameters.TryGetValue("OpportunityId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["OpportunityId"] = value;
    }

    public global::System.Guid QuoteId
    {
        get => Parameters.TryGetValue("QuoteId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["QuoteId"] = value;
    }
}
