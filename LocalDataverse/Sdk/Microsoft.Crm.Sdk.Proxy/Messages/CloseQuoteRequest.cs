namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CloseQuoteRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public CloseQuoteRequest()
    {
        RequestName = "CloseQuote";
    }

    public global::Microsoft.Xrm.Sdk.Entity QuoteClose
    {
        get => Parameters.TryGetValue("QuoteClose", out var value) ? (global::Microsoft.Xrm.Sdk.Entity)value : default;
        set => Parameters["QuoteClose"] = value;
    }

    public global::Microsoft.Xrm.Sdk.OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (global::Microsoft.Xrm.Sdk.OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
