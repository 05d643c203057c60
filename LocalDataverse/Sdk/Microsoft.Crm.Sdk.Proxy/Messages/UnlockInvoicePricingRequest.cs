using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>UnlockInvoicePricing</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UnlockInvoicePricingRequest : OrganizationRequest
{
    public UnlockInvoicePricingRequest() => RequestName = "UnlockInvoicePricing";

    public Guid InvoiceId
    {
        get => Parameters.TryGetValue("InvoiceId", out var value) ? (Guid)value : default;
        set => Parameters["InvoiceId"] = value;
    }
}
