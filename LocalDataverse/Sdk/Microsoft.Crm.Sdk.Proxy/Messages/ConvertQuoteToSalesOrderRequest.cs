namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertQuoteToSalesOrderRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ConvertQuoteToSalesOrderRequest()
    {
        RequestName = "ConvertQuoteToSalesOrder";
    }

    public global::Microsoft.Xrm.Sdk.Query.ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue("ColumnSet", out var value) ? (global::Microsoft.Xrm.Sdk.Query.ColumnSet)value : default;
        set => Parameters["ColumnSet"] = value;
    }

    public global::Microsoft.Xrm.Sdk.EntityReference ProcessInstanceId
    {
        get => Parameters.TryGetValue("ProcessInstanceId", out var value) ? (global::Microsoft.Xrm.Sdk.EntityReference)value : default;
        set => Parameters["ProcessInstanceId"] = value;
    }

    public global::System.DateTime QuoteCloseDate
    {
        get => Parameters.TryGetValue("QuoteCloseDate", out var value) ? (global::System.DateTime)value : default;
        set => Parameters["QuoteCloseDate"] = value;
    }

    public string QuoteCloseDescription
    {
        get => Parameters.TryGetValue("QuoteCloseDescription", out var value) ? (string)value : default;
        set => Parameters["QuoteCloseDescription"] = value;
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue QuoteCloseStatus
    {
        get => Parameters.TryGetValue("QuoteCloseStatus", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["QuoteCloseStatus"] = value;
    }

    public string QuoteCloseSubject
    {
        get => Parameters.TryGetValue("QuoteCloseSubject", out var value) ? (string)value : default;
        set => Parameters["QuoteCloseSubject"] = value;
    }

    public global::System.Guid QuoteId
    {
        get => Parameters.TryGetValue("QuoteId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["QuoteId"] = value;
    }
}
