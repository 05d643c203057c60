namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="MetadataControlOptions", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class MetadataControlOptions
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.MetadataEntityOptionsControlMapping[] ControlMappings { get; set; }
}
