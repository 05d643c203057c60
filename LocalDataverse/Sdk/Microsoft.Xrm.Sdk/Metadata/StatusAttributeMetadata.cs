using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a status column.</summary>
[DataContract(Name = "StatusAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "StatusAttributeDefinitions", LogicalName = "StatusAttributeMetadata")]
public sealed class StatusAttributeMetadata : EnumAttributeMetadata
{
    /// <summary>Makes an empty definition.</summary>
    public StatusAttributeMetadata() : base(AttributeTypeCode.Status, null)
    {
    }

}
