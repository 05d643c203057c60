namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.CollectionDataContract(Name="EntityMetadataCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class EntityMetadataCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.Metadata.EntityMetadata>
{
}
