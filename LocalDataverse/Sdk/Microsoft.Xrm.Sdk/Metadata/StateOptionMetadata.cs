namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="StateOptionMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="StateOptionDefinitions", LogicalName="StateOptionMetadata")]
public sealed class StateOptionMetadata : global::Microsoft.Xrm.Sdk.Metadata.OptionMetadata
{
    [global::System.Runtime.Serialization.DataMember]
    public int? DefaultStatus { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string InvariantName { get; set; }
}
