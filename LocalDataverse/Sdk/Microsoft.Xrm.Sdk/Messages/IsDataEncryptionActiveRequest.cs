using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>IsDataEncryptionActive</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class IsDataEncryptionActiveRequest : OrganizationRequest
{
    public IsDataEncryptionActiveRequest() => RequestName = "IsDataEncryptionActive";
}
