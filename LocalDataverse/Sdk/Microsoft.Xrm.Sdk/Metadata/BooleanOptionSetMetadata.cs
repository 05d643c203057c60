namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="BooleanOptionSetMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="BooleanOptionSetDefinitions", LogicalName="BooleanOptionSetMetadata")]
public sealed class BooleanOptionSetMetadata : global::Microsoft.Xrm.Sdk.Metadata.OptionSetMetadataBase
{
    public BooleanOptionSetMetadata()
    {
    }

    public BooleanOptionSetMetadata(global::Microsoft.Xrm.Sdk.Metadata.OptionMetadata trueOption, global::Microsoft.Xrm.Sdk.Metadata.OptionMetadata falseOption)
    {
        TrueOption = trueOption;
        FalseOption = falseOption;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.OptionMetadata FalseOption { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.OptionMetadata TrueOption { get; set; }
}
