namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="LookupMetadata", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupMetadata : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.LookupEntityMetadata Entity { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.LookupView View { get; set; }
}
