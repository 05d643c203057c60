namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="UniqueIdentifierAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/7.1/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="UniqueIdentifierAttributeDefinitions", LogicalName="UniqueIdentifierAttributeMetadata")]
public sealed class UniqueIdentifierAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public UniqueIdentifierAttributeMetadata()
    {
    }

    public UniqueIdentifierAttributeMetadata(string schemaName)
    {
    }

}
