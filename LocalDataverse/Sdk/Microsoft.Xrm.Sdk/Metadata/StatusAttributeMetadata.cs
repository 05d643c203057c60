namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="StatusAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="StatusAttributeDefinitions", LogicalName="StatusAttributeMetadata")]
public sealed class StatusAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.EnumAttributeMetadata
{
}
