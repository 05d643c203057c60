using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GenerateInvoiceFromOpportunity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateInvoiceFromOpportunityRequest : OrganizationRequest
{
    public GenerateInvoiceFromOpportunityRequest() => RequestName = "GenerateInvoiceFromOpportunity";

    /// <summary>Columns to return.</summary>
    public ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue("ColumnSet", out var value) ? (ColumnSet)value : default;
        set => Parameters["ColumnSet"] = value;
    }

    public Guid OpportunityId
    {
        get => Parameters.TryGetValue("OpportunityId", out var value) ? (Guid)value : default;
        set => Parameters["OpportunityId"] = value;
    }
}
