using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Values of relationship type.</summary>
[DataContract(Name = "RelationshipType", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum RelationshipType
{
    [EnumMember(Value = "OneToManyRelationship")]
    OneToManyRelationship = 0,
    [EnumMember(Value = "ManyToManyRelationship")]
    ManyToManyRelationship = 1,
    [EnumMember(Value = "ManyToOneRelationship")]
    ManyToOneRelationship = 2,
}
