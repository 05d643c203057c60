using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Upstream incremental entity version info.</summary>
[DataContract(Name = "UpstreamIncrementalEntityVersionInfo", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class UpstreamIncrementalEntityVersionInfo
{
    [DataMember(IsRequired = false, Order = 1)]
    public long? EndingVersion { get; set; }

    [DataMember(IsRequired = false, Order = 2)]
    public bool IsFullRefresh { get; set; }

    [DataMember(IsRequired = true, Order = 0)]
    public long StartingVersion { get; set; }
}
