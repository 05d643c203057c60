namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="LookupEntityResponse", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupEntityResponse : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.EntityCollection Data { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityLogicalName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.LookupMetadata Metadata { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PagingCookie { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int TotalRecordCount { get; set; }
}
