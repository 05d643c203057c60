using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>GetValidReferencedEntities</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class GetValidReferencedEntitiesResponse : OrganizationResponse
{
    public string[] EntityNames => Results.TryGetValue("EntityNames", out var value) ? (string[])value : default;
}
