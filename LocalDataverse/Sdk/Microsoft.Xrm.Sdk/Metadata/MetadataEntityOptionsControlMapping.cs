using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Metadata entity options control mapping.</summary>
[DataContract(Name = "MetadataEntityOptionsControlMapping", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class MetadataEntityOptionsControlMapping
{
    [DataMember]
    public string From { get; set; }

    [DataMember]
    public string[] To { get; set; }
}
