using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Metadata entity options.</summary>
[DataContract(Name = "MetadataEntityOptions", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class MetadataEntityOptions
{
    [DataMember]
    public MetadataEntityOptionsExcludeItem[] Exclude { get; set; }
}
