using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Artifact id type.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class ArtifactIdType
{
    [DataMember]
    public string Id { get; set; }

    [DataMember]
    public int Type { get; set; }
}
