namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="BigIntAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="BigIntAttributeDefinitions", LogicalName="BigIntAttributeMetadata")]
public sealed class BigIntAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public const long MinSupportedValue = -9223372036854775808;

    public const long MaxSupportedValue = 9223372036854775807;

    public BigIntAttributeMetadata()
    {
    }

    public BigIntAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public long? MaxValue { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public long? MinValue { get; private set; }
}
