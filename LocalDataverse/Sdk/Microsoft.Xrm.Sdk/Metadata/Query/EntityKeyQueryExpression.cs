using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata.Query;

/// <summary>Entity key query expression.</summary>
[DataContract(Name = "EntityKeyQueryExpression", Namespace = "http://schemas.microsoft.com/xrm/8.0")]
public sealed class EntityKeyQueryExpression : MetadataQueryExpression
{
}
