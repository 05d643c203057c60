namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="DateTimeAttributeMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="DateTimeAttributeDefinitions", LogicalName="DateTimeAttributeMetadata")]
public sealed class DateTimeAttributeMetadata : global::Microsoft.Xrm.Sdk.Metadata.AttributeMetadata
{
    public DateTimeAttributeMetadata()
    {
    }

    public DateTimeAttributeMetadata(global::Microsoft.Xrm.Sdk.Metadata.DateTimeFormat? format)
    {
        Format = format;
    }

    public DateTimeAttributeMetadata(global::Microsoft.Xrm.Sdk.Metadata.DateTimeFormat? format, string schemaName)
    {
        Format = format;
    }

    [global::System.Runtime.Serialization.DataMember(Order=71)]
    public global::Microsoft.Xrm.Sdk.BooleanManagedProperty CanChangeDateTimeBehavior { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=71)]
    public global::Microsoft.Xrm.Sdk.Metadata.DateTimeBehavior DateTimeBehavior { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.DateTimeFormat? Format { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public string FormulaDefinition { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Metadata.ImeMode? ImeMode { get; set; }

    public static global::System.DateTime MaxSupportedValue { get; private set; }

    public static global::System.DateTime MinSupportedValue { get; private set; }

    [global::System.Runtime.Serialization.DataMember(Order=70)]
    public int? SourceTypeMask { get; private set; }
}
