namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveExchangeRateRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public RetrieveExchangeRateRequest()
    {
        RequestName = "RetrieveExchangeRate";
    }

    public global::System.Guid TransactionCurrencyId
    {
        get => Parameters.TryGetValue("TransactionCurrencyId", out var value) ? (global::System.Guid)value : default;
        set => Parameters["TransactionCurrencyId"] = value;
    }
}
