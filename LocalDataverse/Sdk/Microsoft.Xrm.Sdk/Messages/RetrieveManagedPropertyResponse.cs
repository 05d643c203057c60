using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveManagedProperty</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveManagedPropertyResponse : OrganizationResponse
{
    public ManagedPropertyMetadata ManagedPropertyMetadata => Results.TryGetValue("ManagedPropertyMetadata", out var value) ? (ManagedPropertyMetadata)value : default;
}
