namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveExchangeRateResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public decimal ExchangeRate => base.Results.TryGetValue("ExchangeRate", out var value) ? (decimal)value : default;
}
