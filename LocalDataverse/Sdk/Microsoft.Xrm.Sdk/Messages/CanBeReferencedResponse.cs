using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>CanBeReferenced</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanBeReferencedResponse : OrganizationResponse
{
    public bool CanBeReferenced => Results.TryGetValue("CanBeReferenced", out var value) ? (bool)value : default;
}
