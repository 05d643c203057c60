using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveDataEncryptionKey</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveDataEncryptionKeyResponse : OrganizationResponse
{
    public string EncryptionKey => Results.TryGetValue("EncryptionKey", out var value) ? (string)value : default;
}
