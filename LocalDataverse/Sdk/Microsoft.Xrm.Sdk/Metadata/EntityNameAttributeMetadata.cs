namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="EntityNameAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="EntityNameAttributeDefinitions", LogicalName="EntityNameAttributeMetadata")]
public sealed class EntityNameAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.EnumAttributeMetadata
{
    public EntityNameAttributeMetadata()
    {
    }

    public EntityNameAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember(Order=90)]
    public bool IsEntityReferenceStored { get; private set; }
}
