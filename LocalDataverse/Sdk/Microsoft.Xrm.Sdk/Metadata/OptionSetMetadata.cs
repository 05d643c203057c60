using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of a choice: its values and labels.</summary>
[DataContract(Name = "OptionSetMetadata", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[MetadataName(LogicalCollectionName = "OptionSetDefinitions", LogicalName = "OptionSetMetadata")]
public sealed class OptionSetMetadata : OptionSetMetadataBase
{
    public OptionSetMetadata()
    {
    }

    public OptionSetMetadata(OptionMetadataCollection options)
    {
        Options = options;
    }

    [DataMember]
    public OptionMetadataCollection Options { get; private set; } = new OptionMetadataCollection();

    [DataMember(Order = 91)]
    public string ParentOptionSetName { get; set; }
}
