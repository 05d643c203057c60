namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ComponentDetail : global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public string DisplayName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid Id { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ParentDisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ParentId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string ParentSchemaName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string SchemaName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Solution { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public int Type { get; set; }
}
