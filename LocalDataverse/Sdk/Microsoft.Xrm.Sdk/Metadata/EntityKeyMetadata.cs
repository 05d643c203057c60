using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Definition of an alternate key.</summary>
[DataContract(Name = "EntityKeyMetadata", Namespace = "http://schemas.microsoft.com/xrm/7.1/Metadata")]
[MetadataName(LogicalCollectionName = "EntityKeyDefinitions", LogicalName = "EntityKeyMetadata")]
public sealed class EntityKeyMetadata : MetadataBase
{
    [DataMember]
    public EntityReference AsyncJob { get; private set; }

    /// <summary>Name shown to people.</summary>
    [DataMember]
    public Label DisplayName { get; set; }

    [DataMember]
    public EntityKeyIndexStatus EntityKeyIndexStatus { get; private set; }

    [DataMember]
    public string EntityLogicalName { get; private set; }

    /// <summary>Solution version it came with.</summary>
    [DataMember]
    public string IntroducedVersion { get; private set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; private set; }

    [DataMember]
    public bool? IsExportKey { get; private set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool? IsManaged { get; private set; }

    [DataMember]
    public bool? IsSecondaryKey { get; set; }

    [DataMember]
    public bool? IsSynchronous { get; private set; }

    [DataMember]
    public string[] KeyAttributes { get; set; }

    /// <summary>Logical name.</summary>
    [DataMember]
    [Alternatekey]
    public string LogicalName { get; set; }

    /// <summary>Schema name.</summary>
    [DataMember]
    public string SchemaName { get; set; }
}
