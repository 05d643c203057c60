using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Base of the two kinds of relationship.</summary>
[DataContract(Name = "RelationshipMetadataBase", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
[KnownType(typeof(ManyToManyRelationshipMetadata))]
[KnownType(typeof(OneToManyRelationshipMetadata))]
[MetadataName(LogicalCollectionName = "RelationshipDefinitions", LogicalName = "RelationshipMetadataBase")]
public abstract class RelationshipMetadataBase : MetadataBase
{
    protected RelationshipMetadataBase()
    {
    }

    protected RelationshipMetadataBase(RelationshipType type) => RelationshipType = type;

    /// <summary>Solution version it came with.</summary>
    [DataMember(Order = 60)]
    public string IntroducedVersion { get; private set; }

    [DataMember]
    public bool? IsCustomRelationship { get; set; }

    /// <summary>Whether it may be changed.</summary>
    [DataMember]
    public BooleanManagedProperty IsCustomizable { get; set; }

    /// <summary>True when it came with a managed solution.</summary>
    [DataMember]
    public bool? IsManaged { get; private set; }

    [DataMember]
    public bool? IsValidForAdvancedFind { get; set; }

    [DataMember(Order = 60)]
    public RelationshipType RelationshipType { get; private set; }

    /// <summary>Schema name.</summary>
    [DataMember]
    [Alternatekey]
    public string SchemaName { get; set; }

    [DataMember]
    public SecurityTypes? SecurityTypes { get; set; }
}
