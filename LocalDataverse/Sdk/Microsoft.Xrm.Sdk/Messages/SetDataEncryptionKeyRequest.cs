using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>SetDataEncryptionKey</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class SetDataEncryptionKeyRequest : OrganizationRequest
{
    public SetDataEncryptionKeyRequest() => RequestName = "SetDataEncryptionKey";

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
