using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>ReactivateEntityKey</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class ReactivateEntityKeyResponse : OrganizationResponse
{
}
