using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Metadata entity options exclude item.</summary>
[DataContract(Name = "MetadataEntityOptionsExcludeItem", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class MetadataEntityOptionsExcludeItem
{
    [DataMember]
    public string EntityName { get; set; }

    [DataMember]
    public string[] Items { get; set; }
}
