namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="EntityFilePointersRequest", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class EntityFilePointersRequest : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Collections.Generic.List<global::Microsoft.Xrm.Sdk.ElasticEntitiesFilePointer> ElasticEntitiesFilePointers { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string[] FilePointers { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int ObjectTypeCode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid OrganizationId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ScaleGroupId { get; set; }
}
