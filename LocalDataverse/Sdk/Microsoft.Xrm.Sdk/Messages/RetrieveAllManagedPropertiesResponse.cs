using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveAllManagedProperties</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAllManagedPropertiesResponse : OrganizationResponse
{
    public ManagedPropertyMetadata[] ManagedPropertyMetadata => Results.TryGetValue("ManagedPropertyMetadata", out var value) ? (ManagedPropertyMetadata[])value : default;
}
