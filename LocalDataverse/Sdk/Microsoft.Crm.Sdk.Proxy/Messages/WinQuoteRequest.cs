using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>WinQuote</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class WinQuoteRequest : OrganizationRequest
{
    public WinQuoteRequest() => RequestName = "WinQuote";

    public Entity QuoteClose
    {
        get => Parameters.TryGetValue("QuoteClose", out var value) ? (Entity)value : default;
        set => Parameters["QuoteClose"] = value;
    }

    /// <summary>New value of statuscode.</summary>
    public OptionSetValue Status
    {
        get => Parameters.TryGetValue("Status", out var value) ? (OptionSetValue)value : default;
        set => Parameters["Status"] = value;
    }
}
