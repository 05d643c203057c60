using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveExchangeRate</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveExchangeRateRequest : OrganizationRequest
{
    public RetrieveExchangeRateRequest() => RequestName = "RetrieveExchangeRate";

    public Guid TransactionCurrencyId
    {
        get => Parameters.TryGetValue("TransactionCurrencyId", out var value) ? (Guid)value : default;
        set => Parameters["TransactionCurrencyId"] = value;
    }
}
