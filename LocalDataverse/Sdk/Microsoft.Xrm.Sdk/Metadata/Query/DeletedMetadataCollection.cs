namespace Microsoft.Xrm.Sdk.Metadata.Query;

[global::System.Runtime.Serialization.CollectionDataContract(Name="DeletedMetadataCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
public sealed class DeletedMetadataCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.Metadata.Query.DeletedMetadataFilters, global::Microsoft.Xrm.Sdk.DataCollection<global::System.Guid>>
{
}
