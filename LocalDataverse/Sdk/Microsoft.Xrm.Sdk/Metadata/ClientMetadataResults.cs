namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="ClientMetadataResults", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ClientMetadataResults : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.Metadata.ClientEntityMetadata> Entities { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string OtherMetadata { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.Metadata.ClientEntityMetadata> RelationshipNavigationEntities { get; set; }
}
