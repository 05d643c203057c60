namespace Microsoft.Xrm.Sdk.Metadata.Query;

[global::System.Runtime.Serialization.DataContract(Name="MetadataQueryExpression", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.Query.AttributeQueryExpression))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.Query.EntityKeyQueryExpression))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.Query.EntityQueryExpression))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.Query.LabelQueryExpression))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.Query.RelationshipQueryExpression))]
public abstract class MetadataQueryExpression : global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataQueryBase
{
    protected MetadataQueryExpression()
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataFilterExpression Criteria { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataPropertiesExpression Properties { get; set; }
}
