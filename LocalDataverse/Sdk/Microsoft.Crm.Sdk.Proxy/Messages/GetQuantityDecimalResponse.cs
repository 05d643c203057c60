namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetQuantityDecimalResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public int Quantity => base.Results.TryGetValue("Quantity", out var value) ? (int)value : default;
}
