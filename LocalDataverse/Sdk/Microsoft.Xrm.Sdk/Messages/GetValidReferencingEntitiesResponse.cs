using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>GetValidReferencingEntities</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencingEntitiesResponse : OrganizationResponse
{
    public string[] EntityNames => Results.TryGetValue("EntityNames", out var value) ? (string[])value : default;
}
