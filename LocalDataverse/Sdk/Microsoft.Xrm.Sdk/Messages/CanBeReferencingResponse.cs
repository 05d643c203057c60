using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>CanBeReferencing</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CanBeReferencingResponse : OrganizationResponse
{
    public bool CanBeReferencing => Results.TryGetValue("CanBeReferencing", out var value) ? (bool)value : default;
}
