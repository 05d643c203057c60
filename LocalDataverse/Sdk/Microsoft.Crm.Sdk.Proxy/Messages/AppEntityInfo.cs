using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>App entity info.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class AppEntityInfo
{
    [DataMember]
    public List<string> ChartIds { get; set; }

    [DataMember]
    public List<ArtifactIdType> EntityDashboards { get; set; }

    [DataMember]
    public string EntityId { get; set; }

    [DataMember]
    public List<ArtifactIdType> Forms { get; set; }

    [DataMember]
    public List<ArtifactIdType> Views { get; set; }
}
