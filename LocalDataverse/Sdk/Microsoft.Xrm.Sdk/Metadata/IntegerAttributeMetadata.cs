namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="IntegerAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="IntegerAttributeDefinitions", LogicalName="IntegerAttributeMetadata")]
public sealed class IntegerAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public const int MinSupportedValue = -2147483648;

    public const int MaxSupportedValue = 2147483647;

    public IntegerAttributeMetadata()
    {
    }

    public IntegerAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.IntegerFormat? Format { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public string FormulaDefinition { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? MaxValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? MinValue { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public int? SourceTypeMask { get; private set; }
}
