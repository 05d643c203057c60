namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="OptionMetadata", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.StateOptionMetadata))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Metadata.StatusOptionMetadata))]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="OptionDefinitions", LogicalName="OptionMetadata")]
public class OptionMetadata : global::Microsoft.Xrm.Sdk.Metadata.MetadataBase
{
    public OptionMetadata()
    {
    }

    public OptionMetadata(int value)
    {
        Value = value;
    }

    public OptionMetadata(int value, global::System.Collections.Generic.IEnumerable<int> parentOptionValues)
    {
        Value = value;
    }

    public OptionMetadata(global::Microsoft.Xrm.Sdk.Label label, int? value)
    {
        Label = label;
        Value = value;
    }

    public OptionMetadata(global::Microsoft.Xrm.Sdk.Label label, int? value, global::System.Collections.Generic.IEnumerable<int> parentOptionValues)
    {
        Label = label;
        Value = value;
    }

    [global::System.Runtime.Serialization.DataMember]
    public string Color { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label Description { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ExternalValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsHidden { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsManaged { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.Label Label { get; set; }

    [global::System.Runtime.Serialization.DataMember(Order=91)]
    public int[] ParentValues { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Tag { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public int? Value { get; set; }
}
