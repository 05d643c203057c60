using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a state column.</summary>
[DataContract(Name = "StateAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "StateAttributeDefinitions", LogicalName = "StateAttributeMetadata")]
public sealed class StateAttributeMetadata : EnumAttributeMetadata
{
    /// <summary>Makes an empty definition.</summary>
    public StateAttributeMetadata() : base(AttributeTypeCode.State, null)
    {
    }

}
