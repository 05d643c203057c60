namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UnlockInvoicePricingRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public UnlockInvoicePricingRequest()
    {
        RequestName = "UnlockInvoicePricing";
    }

    public global::System.Guid InvoiceId
    {
        get => Parameters.TryGetValue("InvoiceId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["InvoiceId"] = value;
    }
}
