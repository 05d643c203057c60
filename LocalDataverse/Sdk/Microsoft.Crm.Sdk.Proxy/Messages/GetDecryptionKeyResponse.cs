using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>GetDecryptionKey</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetDecryptionKeyResponse : OrganizationResponse
{
    public string Key => Results.TryGetValue("Key", out var value) ? (string)value : default;
}
