namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="MultiSelectPicklistAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/9.0/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="MultiSelectPicklistAttributeDefinitions", LogicalName="MultiSelectPicklistAttributeMetadata")]
public sealed class MultiSelectPicklistAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.EnumAttributeMetadata
{
    public MultiSelectPicklistAttributeMetadata()
    {
    }

    public MultiSelectPicklistAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember(Order=91)]
    public global::System.Collections.Generic.List<string> ChildPicklistLogicalNames { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string FormulaDefinition { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=91)]
    public string ParentPicklistLogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? SourceTypeMask { get; private set; }
}
