using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Upstream incremental entity info.</summary>
[DataContract(Name = "UpstreamIncrementalEntityInfo", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class UpstreamIncrementalEntityInfo
{
    [DataMember(IsRequired = true, Order = 0)]
    public string DatasourceName { get; set; }

    [DataMember(IsRequired = true, Order = 1)]
    public string EntityName { get; set; }

    [DataMember(IsRequired = false, Order = 3)]
    public UpstreamIncrementalEntityTimestampInfo TimestampInfo { get; set; }

    [DataMember(IsRequired = false, Order = 2)]
    public UpstreamIncrementalEntityVersionInfo VersionInfo { get; set; }
}
