using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Import file upload response.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ImportFileUploadResponse : IExtensibleDataObject
{
    [DataMember]
    public string ErrorCode { get; set; }

    [DataMember]
    public string ErrorMessage { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string FileName { get; set; }

    [DataMember]
    public bool HasError { get; set; }

    [DataMember]
    public string HeaderColumnIndexesToBeIgnoredCsv { get; set; }

    [DataMember]
    public string ImportFileId { get; set; }

    [DataMember]
    public string ImportId { get; set; }

    [DataMember]
    public string ImportType { get; set; }
}
