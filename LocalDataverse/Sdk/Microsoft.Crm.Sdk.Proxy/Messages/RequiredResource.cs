namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RequiredResource : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public RequiredResource()
    {
    }

    public RequiredResource(global::System.Guid resourceId, global::System.Guid resourceSpecId)
    {
        ResourceId = resourceId;
        ResourceSpecId = resourceSpecId;
    }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ResourceId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ResourceSpecId { get; set; }
}
