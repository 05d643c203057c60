namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class SettingDetail : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public int DataType { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Name { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Value { get; set; }
}
