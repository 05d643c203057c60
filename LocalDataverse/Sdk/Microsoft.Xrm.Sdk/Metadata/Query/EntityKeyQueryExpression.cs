namespace Microsoft.Xrm.Sdk.Metadata.Query;

[global::System.Runtime.Serialization.DataContract(Name="EntityKeyQueryExpression", Namespace="http://schemas.microsoft.com/xrm/8.0")]
public sealed class EntityKeyQueryExpression : global::Microsoft.Xrm.Sdk.Metadata.Query.MetadataQueryExpression
{
}
