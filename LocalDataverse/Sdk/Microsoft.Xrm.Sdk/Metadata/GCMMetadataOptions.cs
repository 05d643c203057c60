namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="MetadataOptions", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class GCMMetadataOptions
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.MetadataControlOptions ControlOptions { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.MetadataEntityOptions EntityOptions { get; set; }
}
