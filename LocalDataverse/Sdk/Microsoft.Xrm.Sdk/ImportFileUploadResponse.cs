namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ImportFileUploadResponse : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public string ErrorCode { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ErrorMessage { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string FileName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool HasError { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string HeaderColumnIndexesToBeIgnoredCsv { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ImportFileId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ImportId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ImportType { get; set; }
}
