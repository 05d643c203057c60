using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveEntity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveEntityResponse : OrganizationResponse
{
    /// <summary>Definition of the table.</summary>
    public EntityMetadata EntityMetadata => Results.TryGetValue("EntityMetadata", out var value) ? (EntityMetadata)value : default;
}
