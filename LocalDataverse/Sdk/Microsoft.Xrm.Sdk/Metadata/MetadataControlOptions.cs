using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Metadata control options.</summary>
[DataContract(Name = "MetadataControlOptions", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class MetadataControlOptions
{
    [DataMember]
    public MetadataEntityOptionsControlMapping[] ControlMappings { get; set; }
}
