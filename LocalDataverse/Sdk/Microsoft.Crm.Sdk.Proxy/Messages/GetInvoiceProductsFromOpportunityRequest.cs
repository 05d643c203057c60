namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetInvoiceProductsFromOpportunityRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetInvoiceProductsFromOpportunityRequest()
    {
        RequestName = "GetInvoiceProductsFromOpportunity";
    }

    public global::System.Guid InvoiceId
    {
        get => Parameters.TryGetValue("InvoiceId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["InvoiceId"] = value;
    }

    public global::System.Guid OpportunityId
    {
        get => Parameters.TryGetValue("OpportunityId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["OpportunityId"] = value;
    }
}
