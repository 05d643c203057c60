namespace Microsoft.Xrm.Sdk.Metadata;

[global::System.Runtime.Serialization.DataContract(Name="ViewColumn", Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public sealed class ViewColumn : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public string Alias { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string AttributeLogicalName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string DataType { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityLogicalName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Format { get; set; }
}
