using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GetSalesOrderProductsFromOpportunity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetSalesOrderProductsFromOpportunityRequest : OrganizationRequest
{
    public GetSalesOrderProductsFromOpportunityRequest() => RequestName = "GetSalesOrderProductsFromOpportunity";

    public Guid OpportunityId
    {
        get => Parameters.TryGetValue("OpportunityId", out var value) ? (Guid)value : default;
        set => Parameters["OpportunityId"] = value;
    }

    public Guid SalesOrderId
    {
        get => Parameters.TryGetValue("SalesOrderId", out var value) ? (Guid)value : default;
        set => Parameters["SalesOrderId"] = value;
    }
}
