using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Upstream result input.</summary>
[DataContract(Name = "UpstreamResultInput", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class UpstreamResultInput
{
    [DataMember(IsRequired = false, Order = 2)]
    public List<UpstreamIncrementalEntityInfo> IncrementalEntityInfos { get; set; }

    [DataMember(IsRequired = true, Order = 1)]
    public ResultCode ResultCode { get; set; }

    [DataMember(IsRequired = false, Order = 0)]
    public List<UpstreamEntityInputVersionInfo> VersionedEntityReferences { get; set; }
}
