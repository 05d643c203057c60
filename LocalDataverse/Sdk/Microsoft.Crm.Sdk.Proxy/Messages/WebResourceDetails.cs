using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Web resource details.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class WebResourceDetails : IWebResourceDetails, IExtensibleDataObject
{
    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public long? MetadataVersionNumber { get; set; }

    [DataMember]
    public string UniqueName { get; set; }

    [DataMember]
    public Guid WebResourceId { get; set; }
}
