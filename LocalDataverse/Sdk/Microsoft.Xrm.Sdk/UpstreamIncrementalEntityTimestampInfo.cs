using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Upstream incremental entity timestamp info.</summary>
[DataContract(Name = "UpstreamIncrementalEntityTimestampInfo", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class UpstreamIncrementalEntityTimestampInfo
{
    [DataMember(IsRequired = false, Order = 1)]
    public string EndingTimestamp { get; set; }

    [DataMember(IsRequired = false, Order = 2)]
    public bool IsFullRefresh { get; set; }

    [DataMember(IsRequired = true, Order = 0)]
    public string StartingTimestamp { get; set; }
}
