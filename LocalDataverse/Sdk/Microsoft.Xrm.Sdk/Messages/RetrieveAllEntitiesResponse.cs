using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveAllEntities</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllEntitiesResponse : OrganizationResponse
{
    /// <summary>Definition of the table.</summary>
    public EntityMetadata[] EntityMetadata => Results.TryGetValue("EntityMetadata", out var value) ? (EntityMetadata[])value : default;

    public string Timestamp => Results.TryGetValue("Timestamp", out var value) ? (string)value : default;
}
