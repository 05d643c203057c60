namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="PicklistAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="PicklistAttributeDefinitions", LogicalName="PicklistAttributeMetadata")]
public sealed class PicklistAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.EnumAttributeMetadata
{
    public PicklistAttributeMetadata()
    {
    }

    public PicklistAttributeMetadata(string schemaName)
    {
    }

    [global::System.Runtime.Serialization.DataMember(Order=91)]
    public global::System.Collections.Generic.List<string> ChildPicklistLogicalNames { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public string FormulaDefinition { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=91)]
    public string ParentPicklistLogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public int? SourceTypeMask { get; private set; }
}
