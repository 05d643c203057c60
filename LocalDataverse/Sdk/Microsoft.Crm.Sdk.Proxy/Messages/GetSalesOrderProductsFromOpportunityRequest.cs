namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetSalesOrderProductsFromOpportunityRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public GetSalesOrderProductsFromOpportunityRequest()
    {
        RequestName = "GetSalesOrderProductsFromOpportunity";
    }

    public global::System.Guid OpportunityId
    {
        get => Parameters.TryGetValue("OpportunityId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["OpportunityId"] = value;
    }

    public global::System.Guid SalesOrderId
    {
        get => Parameters.TryGetValue("SalesOrderId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SalesOrderId"] = value;
    }
}
