using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a file column.</summary>
[DataContract(Name = "FileAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
[MetadataName(LogicalCollectionName = "FileAttributeDefinitions", LogicalName = "FileAttributeMetadata")]
public sealed class FileAttributeMetadata : AttributeMetadata
{
    /// <summary>Makes an empty definition.</summary>
    public FileAttributeMetadata() : this(null)
    {
    }

    /// <summary>Makes a definition with a schema name.</summary>
    public FileAttributeMetadata(string schemaName) : base(AttributeTypeCode.Virtual, AttributeTypeDisplayName.FileType, schemaName)
    {
    }

    [DataMember]
    public int? MaxSizeInKB { get; set; }
}
