namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="BusinessEntityChanges", Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class BusinessEntityChanges : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.BusinessEntityChangesCollection Changes { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DataToken { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string GlobalMetadataVersion { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool MoreRecords { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PagingCookie { get; set; }
}
