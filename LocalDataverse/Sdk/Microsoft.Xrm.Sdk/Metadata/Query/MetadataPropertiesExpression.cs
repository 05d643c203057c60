namespace Microsoft.Xrm.Sdk.Metadata.Query;

[global::System.Runtime.Serialization.DataContract(Name="MetadataPropertiesExpression", Namespace="http://schemas.microsoft.com/xrm/2011/Metadata/Query")]
public sealed class MetadataPropertiesExpression : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public MetadataPropertiesExpression()
    {
    }

    public MetadataPropertiesExpression(params string[] propertyNames)
    {
        PropertyNames.AddRange(propertyNames);
    }

    [global::System.Runtime.Serialization.DataMember]
    public bool AllProperties { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.DataCollection<string> PropertyNames { get; private set; } = new global::Microsoft.Xrm.Sdk.DataCollection<string>();
}
