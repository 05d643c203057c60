namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="OptionSetMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="OptionSetDefinitions", LogicalName="OptionSetMetadata")]
public sealed class OptionSetMetadata : global::Microsoft.Xrm.Sdk.Metadata.OptionSetMetadataBase
{
    public OptionSetMetadata()
    {
    }

    public OptionSetMetadata(global::Microsoft.Xrm.Sdk.Metadata.OptionMetadataCollection options)
    {
        Options = options;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.OptionMetadataCollection Options { get; private set; } = new global::Microsoft.Xrm.Sdk.Metadata.OptionMetadataCollection();

    [global::System.Runtime.Serialization.DataMember(Order=91)]
    public string ParentOptionSetName { get; set; }
}
