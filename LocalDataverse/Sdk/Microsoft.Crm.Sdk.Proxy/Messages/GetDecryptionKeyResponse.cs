namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetDecryptionKeyResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string Key => base.Results.TryGetValue("Key", out var value) ? (string)value : default;
}
