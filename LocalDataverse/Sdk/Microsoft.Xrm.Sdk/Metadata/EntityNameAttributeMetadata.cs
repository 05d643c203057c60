using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of an entity name column.</summary>
[DataContract(Name = "EntityNameAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "EntityNameAttributeDefinitions", LogicalName = "EntityNameAttributeMetadata")]
public sealed class EntityNameAttributeMetadata : EnumAttributeMetadata
{
    /// <summary>Makes an empty definition.</summary>
    public EntityNameAttributeMetadata() : this(null)
    {
    }

    /// <summary>Makes a definition with a schema name.</summary>
    public EntityNameAttributeMetadata(string schemaName) : base(AttributeTypeCode.EntityName, schemaName)
    {
    }

    [DataMember(Order = 90)]
    public bool IsEntityReferenceStored { get; private set; }
}
