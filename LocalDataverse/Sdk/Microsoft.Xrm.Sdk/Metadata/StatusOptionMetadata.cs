namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="StatusOptionMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="StatusOptionDefinitions", LogicalName="StatusOptionMetadata")]
public sealed class StatusOptionMetadata : global::Microsoft.Xrm.Sdk.Metadata.OptionMetadata
{
    public StatusOptionMetadata()
    {
    }

    public StatusOptionMetadata(int value, int? state)
    {
        State = state;
    }

    [global::System.Runtime.Serialization.DataMember]
    public int? State { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string TransitionData { get; set; }
}
