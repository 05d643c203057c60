using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Upstream entity input version info.</summary>
[DataContract(Name = "UpstreamEntityInputVersionInfo", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class UpstreamEntityInputVersionInfo
{
    [DataMember(IsRequired = true, Order = 0)]
    public Guid DatalakeFolderId { get; set; }

    [DataMember(IsRequired = true, Order = 2)]
    public string EntityName { get; set; }

    [DataMember(IsRequired = true, Order = 1)]
    public string SnapshotFileName { get; set; }
}
