using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Canvas apps info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class CanvasAppsInfo
{
    [DataMember]
    public Guid Id { get; set; }

    [DataMember]
    public int Type { get; set; }
}
