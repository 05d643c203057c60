using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App element info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class AppElementInfo : IExtensibleDataObject
{
    [DataMember]
    public string AppElementType { get; set; }

    [DataMember]
    public int CanvasAppType { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }

    [DataMember]
    public Guid ObjectId { get; set; }

    [DataMember]
    public string ObjectName { get; set; }
}
