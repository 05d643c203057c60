using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>GCM metadata options.</summary>
[DataContract(Name = "MetadataOptions", Namespace = "http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class GCMMetadataOptions
{
    [DataMember]
    public MetadataControlOptions ControlOptions { get; set; }

    [DataMember]
    public MetadataEntityOptions EntityOptions { get; set; }
}
