namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="StateAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="StateAttributeDefinitions", LogicalName="StateAttributeMetadata")]
public sealed class StateAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.EnumAttributeMetadata
{
}
