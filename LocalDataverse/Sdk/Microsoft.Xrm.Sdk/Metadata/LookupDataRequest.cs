namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="LookupDataRequest", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupDataRequest : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? AppId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.EntityAndAttribute EntityAndAttribute { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.LookupEntityInfo[] LookupEntityByName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string QueryString { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? RelatedRecordId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool ReturnMetadata { get; set; }
}
