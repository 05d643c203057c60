namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ResourceInfo : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public ResourceInfo()
    {
    }

    public ResourceInfo(global::System.Guid id, string entityName, string name)
    {
        Id = id;
        EntityName = entityName;
    }

    [global::System.Runtime.Serialization.DataMember]
    public string DisplayName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string EntityName { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid Id { get; set; }
}
