using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Option set metadata base.</summary>
[DataContract(Name = "OptionSetMetadataBase", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[KnownType(typeof(BooleanOptionSetMetadata))]
[KnownType(typeof(OptionSetMetadata))]
[MetadataName(LogicalCollectionName = "GlobalOptionSetDefinitions", LogicalName = "OptionSetMetadataBase")]
public abstract class OptionSetMetadataBase : MetadataBase
{
    protected OptionSetMetadataBase()
    {
    }

    /// <summary>Description shown to people.</summary>
    [DataMember]
    public Label Description { get; set; }

    /// <summary>Name shown to people.</summary>
    [DataMember]
    public Label DisplayName { get; set; }

    [DataMember]
    public string ExternalTypeName { get; set; }

    /// <summary>Solution version it came with.</summary>
    [DataMember(Order = 60)]
    public string IntroducedVersion { get; private set; }

    [DataMember]
    public bool? IsCustomOptionSet { get; set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; set; }

    [DataMember]
    public bool? IsGlobal { get; set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool? IsManaged { get; private set; }

    [DataMember]
    [Alternatekey]
    public string Name { get; set; }

    [DataMember]
    public OptionSetType? OptionSetType { get; set; }
}
