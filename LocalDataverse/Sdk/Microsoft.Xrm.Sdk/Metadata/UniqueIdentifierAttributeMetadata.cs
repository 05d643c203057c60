using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a unique identifier column.</summary>
[DataContract(Name = "UniqueIdentifierAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/7.1/Metadata")]
[MetadataName(LogicalCollectionName = "UniqueIdentifierAttributeDefinitions", LogicalName = "UniqueIdentifierAttributeMetadata")]
public sealed class UniqueIdentifierAttributeMetadata : AttributeMetadata
{
    /// <summary>Makes an empty definition.</summary>
    public UniqueIdentifierAttributeMetadata() : this(null)
    {
    }

    /// <summary>Makes a definition with a schema name.</summary>
    public UniqueIdentifierAttributeMetadata(string schemaName) : base(AttributeTypeCode.Uniqueidentifier, schemaName)
    {
    }
}
