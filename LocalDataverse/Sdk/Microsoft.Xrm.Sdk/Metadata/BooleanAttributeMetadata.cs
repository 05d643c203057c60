namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="BooleanAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="BooleanAttributeDefinitions", LogicalName="BooleanAttributeMetadata")]
public sealed class BooleanAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public BooleanAttributeMetadata()
    {
    }

    public BooleanAttributeMetadata(string schemaName)
    {
    }

    public BooleanAttributeMetadata(global::Microsoft.Xrm.Sdk.Metadata.BooleanOptionSetMetadata optionSet)
    {
        OptionSet = optionSet;
    }

    public BooleanAttributeMetadata(string schemaName, global::Microsoft.Xrm.Sdk.Metadata.BooleanOptionSetMetadata optionSet)
    {
        OptionSet = optionSet;
    }

    [global::System.Runtime.Serialization.DataMember]
    public bool? DefaultValue { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public string FormulaDefinition { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.BooleanOptionSetMetadata OptionSet { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public int? SourceTypeMask { get; private set; }
}
