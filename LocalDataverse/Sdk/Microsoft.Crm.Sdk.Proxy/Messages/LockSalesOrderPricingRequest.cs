namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LockSalesOrderPricingRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public LockSalesOrderPricingRequest()
    {
        RequestName = "LockSalesOrderPricing";
    }

    public global::System.Guid SalesOrderId
    {
        get => Parameters.TryGetValue("SalesOrderId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["SalesOrderId"] = value;
    }
}
