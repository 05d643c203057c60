namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="PagingInfo", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class PagingInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public int Count { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int PageNumber { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PagingCookie { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool ReturnTotalRecordCount { get; set; }
}
