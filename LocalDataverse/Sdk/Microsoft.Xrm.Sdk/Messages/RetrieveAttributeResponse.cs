using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveAttribute</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RetrieveAttributeResponse : OrganizationResponse
{
    /// <summary>Definition of the column.</summary>
    public AttributeMetadata AttributeMetadata => Results.TryGetValue("AttributeMetadata", out var value) ? (AttributeMetadata)value : default;
}
