namespace Microsoft.Xrm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class SetDataEncryptionKeyRequest : global::Microsoft.Xrm.Sdk.OrganizationRequest
{
    public SetDataEncryptionKeyRequest()
    {
        RequestName = "SetDataEncryptionKey";
    }

    public bool ChangeEncryptionKey
    {
        get => Parameters.TryGetValue("ChangeEncryptionKey", out var value) ? (bool)value : default;
        set => Parameters["ChangeEncryptionKey"] = value;
    }

    public string EncryptionKey
    {
        get => Parameters.TryGetValue("EncryptionKey", out var value) ? (string)value : default;
        set => Parameters["EncryptionKey"] = value;
    }
}
