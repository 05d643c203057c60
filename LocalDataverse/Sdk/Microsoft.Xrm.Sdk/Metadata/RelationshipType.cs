using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Values of relationship type.</summary>
[DataContract(Name = "RelationshipType", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum RelationshipType
{
    [EnumMember(Value = "OneToManyRelationship")]
    OneToManyRelationship = 0,
    [EnumMember(Value = "ManyToManyRelationship")]
    ManyToManyRelationship = 1,
    Default = 0,
}
