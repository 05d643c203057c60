namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class CalculateActualValueOpportunityResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public decimal Value => base.Results.TryGetValue("Value", out var value) ? (decimal)value : default;
}
