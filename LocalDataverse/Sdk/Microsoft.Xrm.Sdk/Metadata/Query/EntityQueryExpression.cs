namespace Microsoft.Xrm.Sdk.Metadata.Query;

[global::System.Runtime.Serialization.DataContract(Name="EntityQueryExpression", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
public sealed class EntityQueryExpression : global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataQueryExpression
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.Query.AttributeQueryExpression AttributeQuery { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.Query.EntityKeyQueryExpression KeyQuery { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.Query.LabelQueryExpression LabelQuery { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.Query.RelationshipQueryExpression RelationshipQuery { get; set; }
}
