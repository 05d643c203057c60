namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReviseQuoteRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public ReviseQuoteRequest()
    {
        RequestName = "ReviseQuote";
    }

    public global::Microsoft.Xrm.Sdk.Query.ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue("ColumnSet", out var value) ? (global::Microsoft.Xrm.Sdk.Query.ColumnSet)value : default;
        set => Parameters["ColumnSet"] = value;
    }

    public global::System.Guid QuoteId
    {
        get => Parameters.TryGetValue("QuoteId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["QuoteId"] = value;
    }
}
