namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="FileSasUrlResponse", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class FileSasUrlResponse : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string FileName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public long FileSizeInBytes { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string MimeType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SasUrl { get; set; }
}
