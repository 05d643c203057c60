using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Lookup entity response.</summary>
[DataContract(Name = "LookupEntityResponse", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class LookupEntityResponse : IExtensibleDataObject
{
    [DataMember]
    public EntityCollection Data { get; set; }

    [DataMember]
    public string EntityLogicalName { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public LookupMetadata Metadata { get; set; }

    [DataMember]
    public string PagingCookie { get; set; }

    [DataMember]
    public int TotalRecordCount { get; set; }
}
