using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a managed property column.</summary>
[DataContract(Name = "ManagedPropertyAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "ManagedPropertyAttributeDefinitions", LogicalName = "ManagedPropertyAttributeMetadata")]
public sealed class ManagedPropertyAttributeMetadata : AttributeMetadata
{
    public const int EmptyParentComponentType = 0;

    /// <summary>Makes an empty definition.</summary>
    public ManagedPropertyAttributeMetadata() : this(null)
    {
    }

    /// <summary>Makes a definition with a schema name.</summary>
    public ManagedPropertyAttributeMetadata(string schemaName) : base(AttributeTypeCode.ManagedProperty, schemaName)
    {
    }

    [DataMember]
    public string ManagedPropertyLogicalName { get; private set; }

    [DataMember]
    public string ParentAttributeName { get; private set; }

    [DataMember]
    public int? ParentComponentType { get; private set; }

    [DataMember]
    public AttributeTypeCode ValueAttributeTypeCode { get; private set; }
}
