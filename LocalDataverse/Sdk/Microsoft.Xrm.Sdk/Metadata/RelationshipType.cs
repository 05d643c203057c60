namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="RelationshipType", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum RelationshipType
{
    [global::System.Runtime.Serialization.EnumMember(Value="OneToManyRelationship")]
    OneToManyRelationship = 0,
    [global::System.Runtime.Serialization.EnumMember(Value="ManyToManyRelationship")]
    ManyToManyRelationship = 1,
    Default = 0,
}
