namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="EnumAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.EntityNameAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.MultiSelectPicklistAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.PicklistAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.StateAttributeMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.StatusAttributeMetadata))]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="EnumAttributeDefinitions", LogicalName="EnumAttributeMetadata")]
public abstract class EnumAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    protected EnumAttributeMetadata()
    {
    }

    protected EnumAttributeMetadata(global::Microsoft.Xrm.Sdk.Metadata.AttributeTypeCode attributeType, string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public int? DefaultFormValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.OptionSetMetadata OptionSet { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=91)]
    private string ParentEnumAttributeLogicalName { get; set; }
}
