namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveDataEncryptionKeyResponse : global::Microsoft.Xrm.Sdk.OrganizationResponse
{
    public string EncryptionKey => base.Results.TryGetValue("EncryptionKey", out var value) ? (string)value : default;
}
