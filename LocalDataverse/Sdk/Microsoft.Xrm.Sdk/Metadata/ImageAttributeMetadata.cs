using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of an image column.</summary>
[DataContract(Name = "ImageAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2013/Metadata")]
[MetadataName(LogicalCollectionName = "ImageAttributeDefinitions", LogicalName = "ImageAttributeMetadata")]
public sealed class ImageAttributeMetadata : AttributeMetadata
{
    /// <summary>Makes an empty definition.</summary>
    public ImageAttributeMetadata() : this(null)
    {
    }

    /// <summary>Makes a definition with a schema name.</summary>
    public ImageAttributeMetadata(string schemaName) : base(AttributeTypeCode.Virtual, AttributeTypeDisplayName.ImageType, schemaName)
    {
    }

    [DataMember]
    public bool? CanStoreFullImage { get; set; }

    [DataMember]
    public bool? IsPrimaryImage { get; set; }

    [DataMember]
    public short? MaxHeight { get; private set; }

    [DataMember]
    public int? MaxSizeInKB { get; set; }

    [DataMember]
    public short? MaxWidth { get; private set; }
}
