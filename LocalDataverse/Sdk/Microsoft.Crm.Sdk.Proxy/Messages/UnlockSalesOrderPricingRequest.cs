using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>UnlockSalesOrderPricing</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UnlockSalesOrderPricingRequest : OrganizationRequest
{
    public UnlockSalesOrderPricingRequest() => RequestName = "UnlockSalesOrderPricing";

    public Guid SalesOrderId
    {
        get => Parameters.TryGetValue("SalesOrderId", out var value) ? (Guid)value : default;
        set => Parameters["SalesOrderId"] = value;
    }
}
