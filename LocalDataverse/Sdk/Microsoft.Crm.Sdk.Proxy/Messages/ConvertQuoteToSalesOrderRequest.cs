using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ConvertQuoteToSalesOrder</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertQuoteToSalesOrderRequest : OrganizationRequest
{
    public ConvertQuoteToSalesOrderRequest() => RequestName = "ConvertQuoteToSalesOrder";

    /// <summary>Columns to return.</summary>
    public ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue("ColumnSet", out var value) ? (ColumnSet)value : default;
        set => Parameters["ColumnSet"] = value;
    }

    public EntityReference ProcessInstanceId
    {
        get => Parameters.TryGetValue("ProcessInstanceId", out var value) ? (EntityReference)value : default;
        set => Parameters["ProcessInstanceId"] = value;
    }

    public DateTime QuoteCloseDate
    {
        get => Parameters.TryGetValue("QuoteCloseDate", out var value) ? (DateTime)value : default;
        set => Parameters["QuoteCloseDate"] = value;
    }

    public string QuoteCloseDescription
    {
        get => Parameters.TryGetValue("QuoteCloseDescription", out var value) ? (string)value : default;
        set => Parameters["QuoteCloseDescription"] = value;
    }

    public OptionSetValue QuoteCloseStatus
    {
        get => Parameters.TryGetValue("QuoteCloseStatus", out var value) ? (OptionSetValue)value : default;
        set => Parameters["QuoteCloseStatus"] = value;
    }

    public string QuoteCloseSubject
    {
        get => Parameters.TryGetValue("QuoteCloseSubject", out var value) ? (string)value : default;
        set => Parameters["QuoteCloseSubject"] = value;
    }

    public Guid QuoteId
    {
        get => Parameters.TryGetValue("QuoteId", out var value) ? (Guid)value : default;
        set => Parameters["QuoteId"] = value;
    }
}
