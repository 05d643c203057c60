using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveMetadataChanges</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveMetadataChangesResponse : OrganizationResponse
{
    public DeletedMetadataCollection DeletedMetadata => Results.TryGetValue("DeletedMetadata", out var value) ? (DeletedMetadataCollection)value : default;

    /// <summary>Definition of the table.</summary>
    public EntityMetadataCollection EntityMetadata => Results.TryGetValue("EntityMetadata", out var value) ? (EntityMetadataCollection)value : default;

    public string ServerVersionStamp => Results.TryGetValue("ServerVersionStamp", out var value) ? (string)value : default;
}
