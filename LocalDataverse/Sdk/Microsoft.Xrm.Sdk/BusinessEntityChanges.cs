using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>A page of changes since a token.</summary>
[DataContract(Name = "BusinessEntityChanges", Namespace = "http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class BusinessEntityChanges : IExtensibleDataObject
{
    [DataMember]
    public BusinessEntityChangesCollection Changes { get; set; }

    [DataMember]
    public string DataToken { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string GlobalMetadataVersion { get; set; }

    [DataMember]
    public bool MoreRecords { get; set; }

    [DataMember]
    public string PagingCookie { get; set; }
}
