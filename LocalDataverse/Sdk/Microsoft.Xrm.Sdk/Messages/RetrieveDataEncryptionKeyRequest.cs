using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveDataEncryptionKey</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveDataEncryptionKeyRequest : OrganizationRequest
{
    public RetrieveDataEncryptionKeyRequest() => RequestName = "RetrieveDataEncryptionKey";
}
