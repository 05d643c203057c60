namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FormatAddressResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string Address => base.Results.TryGetValue("Address", out var value) ? (string)value : default;
}
