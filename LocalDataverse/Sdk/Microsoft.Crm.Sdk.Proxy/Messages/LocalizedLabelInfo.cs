namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class LocalizedLabelInfo : global::Microsoft.Crm.Sdk.Messages.ILocalizedLabelInfo, global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Label { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int LanguageCode { get; set; }
}
