namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="LocalizedLabel", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
[global::Microsoft.Xrm.Sdk.Metadata.MetadataName(LogicalCollectionName="LocalizedLabelDefinitions", LogicalName="LocalizedLabel")]
public sealed class LocalizedLabel : global::Microsoft.Xrm.Sdk.Metadata.MetadataBase
{
    public LocalizedLabel()
    {
    }

    public LocalizedLabel(string label, int languageCode)
    {
        Label = label;
        LanguageCode = languageCode;
    }

    [global::System.Runtime.Serialization.DataMember]
    public bool? IsManaged { get; private set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Label { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int LanguageCode { get; set; }
}
