namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class LockInvoicePricingRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public LockInvoicePricingRequest()
    {
        RequestName = "LockInvoicePricing";
    }

    public global::System.Guid InvoiceId
    {
        get => Parameters.TryGetValue("InvoiceId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["InvoiceId"] = value;
    }
}
