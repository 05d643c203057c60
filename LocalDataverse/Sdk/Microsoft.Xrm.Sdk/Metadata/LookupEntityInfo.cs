namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="LookupEntityInfo", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupEntityInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public string CustomFilter { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityLogicalName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string FetchXml { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string LayoutJson { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Query.PagingInfo PagingInfo { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string RelationshipName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid? ViewId { get; set; }
}
