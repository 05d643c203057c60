namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="RelationshipQueryCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class RelationshipQueryCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.Relationship, global::Microsoft.Xrm.Sdk.Query.QueryBase>
{
}
