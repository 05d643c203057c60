using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Entity query expression.</summary>
[DataContract(Name = "EntityQueryExpression", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
public sealed class EntityQueryExpression : MetadataQueryExpression
{
    [DataMember]
    public AttributeQueryExpression AttributeQuery { get; set; }

    [DataMember]
    public EntityKeyQueryExpression KeyQuery { get; set; }

    [DataMember]
    public LabelQueryExpression LabelQuery { get; set; }

    [DataMember]
    public RelationshipQueryExpression RelationshipQuery { get; set; }
}
