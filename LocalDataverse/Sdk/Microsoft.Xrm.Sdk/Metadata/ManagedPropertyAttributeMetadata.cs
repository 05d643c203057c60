namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="ManagedPropertyAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="ManagedPropertyAttributeDefinitions", LogicalName="ManagedPropertyAttributeMetadata")]
public sealed class ManagedPropertyAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public const int EmptyParentComponentType = 0;

    public ManagedPropertyAttributeMetadata()
    {
    }

    public ManagedPropertyAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public string ManagedPropertyLogicalName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ParentAttributeName { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? ParentComponentType { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.AttributeTypeCode ValueAttributeTypeCode { get; private set; }
}
