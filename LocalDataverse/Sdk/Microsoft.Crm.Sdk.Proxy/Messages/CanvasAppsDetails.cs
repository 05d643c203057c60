using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Canvas apps details.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class CanvasAppsDetails : ICanvasAppsDetails, IExtensibleDataObject
{
    [DataMember]
    public Guid AppId { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public string PublishConfiguration { get; set; }

    [DataMember]
    public int Type { get; set; }

    [DataMember]
    public string UniqueName { get; set; }
}
