using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>IsDataEncryptionActive</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class IsDataEncryptionActiveResponse : OrganizationResponse
{
    public bool IsActive => Results.TryGetValue("IsActive", out var value) ? (bool)value : default;
}
