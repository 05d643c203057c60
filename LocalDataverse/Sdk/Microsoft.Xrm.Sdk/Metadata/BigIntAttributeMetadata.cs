using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a big int column.</summary>
[DataContract(Name = "BigIntAttributeMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "BigIntAttributeDefinitions", LogicalName = "BigIntAttributeMetadata")]
public sealed class BigIntAttributeMetadata : AttributeMetadata
{
    public const long MinSupportedValue = -9223372036854775808;

    public const long MaxSupportedValue = 9223372036854775807;

    /// <summary>Makes an empty definition.</summary>
    public BigIntAttributeMetadata() : this(null)
    {
    }

    /// <summary>Makes a definition with a schema name.</summary>
    public BigIntAttributeMetadata(string schemaName) : base(AttributeTypeCode.BigInt, schemaName)
    {
    }

    [DataMember]
    public long? MaxValue { get; private set; }

    [DataMember]
    public long? MinValue { get; private set; }
}
