namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateSharedLinkResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string Response => base.Results.TryGetValue("Response", out var value) ? (string)value : default;
}
