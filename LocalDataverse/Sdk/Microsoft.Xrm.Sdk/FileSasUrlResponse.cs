using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>File sas url response.</summary>
[DataContract(Name = "FileSasUrlResponse", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class FileSasUrlResponse : IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string FileName { get; set; }

    [DataMember]
    public long FileSizeInBytes { get; set; }

    [DataMember]
    public string MimeType { get; set; }

    [DataMember]
    public string SasUrl { get; set; }
}
