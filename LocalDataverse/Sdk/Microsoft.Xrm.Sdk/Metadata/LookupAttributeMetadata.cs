using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a lookup column.</summary>
[DataContract(Name = "LookupAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "LookupAttributeDefinitions", LogicalName = "LookupAttributeMetadata")]
public sealed class LookupAttributeMetadata : AttributeMetadata
{
    /// <summary>Makes an empty definition.</summary>
    public LookupAttributeMetadata() : this(null)
    {
    }

    /// <summary>Makes a definition with a format.</summary>
    public LookupAttributeMetadata(LookupFormat? format) : base(AttributeTypeCode.Lookup) => Format = format;

    [DataMember]
    public LookupFormat? Format { get; set; }

    [DataMember]
    public string[] Targets { get; set; }
}
