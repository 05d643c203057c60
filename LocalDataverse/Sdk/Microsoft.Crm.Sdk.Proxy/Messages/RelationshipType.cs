namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Name="RelationshipType", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public enum RelationshipType
{
    [global::System.Runtime.Serialization.EnumMember(Value="OneToManyRelationship")]
    OneToManyRelationship = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="ManyToManyRelationship")]
    ManyToManyRelationship = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="ManyToOneRelationship")]
    ManyToOneRelationship = 2,
}
