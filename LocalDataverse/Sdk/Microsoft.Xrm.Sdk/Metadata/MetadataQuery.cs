namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="MetadataQuery", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class MetadataQuery : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? AppId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ChangedAfter { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.DependencyDepth DependencyDepth { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityLogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid?[] Exclude { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool GetDefault { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? MetadataId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string MetadataName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string[] MetadataNames { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.GCMMetadataOptions MetadataOptions { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string MetadataSubtype { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string MetadataType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SystemMetadataDelta { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string UserMetadataDelta { get; set; }
}
