namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class FormDisplayOrder : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid FormId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public bool IsCustomizable { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Name { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Order { get; set; }
}
