namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class FeatureControlSettingData : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Name { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string NamespaceValue { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Type Type { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public object Value { get; set; }
}
