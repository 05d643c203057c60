namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="MetadataEntityOptions", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class MetadataEntityOptions
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.MetadataEntityOptionsExcludeItem[] Exclude { get; set; }
}
