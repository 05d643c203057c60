using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GetInvoiceProductsFromOpportunity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetInvoiceProductsFromOpportunityRequest : OrganizationRequest
{
    public GetInvoiceProductsFromOpportunityRequest() => RequestName = "GetInvoiceProductsFromOpportunity";

    public Guid InvoiceId
    {
        get => Parameters.TryGetValue("InvoiceId", out var value) ? (Guid)value : default;
        set => Parameters["InvoiceId"] = value;
    }

    public Guid OpportunityId
    {
        get => Parameters.TryGetValue("OpportunityId", out var value) ? (Guid)value : default;
        set => Parameters["OpportunityId"] = value;
    }
}
