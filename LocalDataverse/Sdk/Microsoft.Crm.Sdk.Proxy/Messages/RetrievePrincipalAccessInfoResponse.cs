namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAccessInfoResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string AccessInfo => base.Results.TryGetValue("AccessInfo", out var value) ? (string)value : default;
}
