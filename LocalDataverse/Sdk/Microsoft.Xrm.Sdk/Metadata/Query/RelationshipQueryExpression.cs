namespace Microsoft.Xrm.Sdk.Metadata.Query;

[global::System.Runtime.Serialization.DataContract(Name="RelationshipQueryExpression", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
public sealed class RelationshipQueryExpression : global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataQueryExpression
{
}
