namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.2/Contracts")]
public class UserDetails : global::Microsoft.Crm.Sdk.Messages.IUserDetails, global::System.Runtime.Serialization.IExtensibleDataObject
{
    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid AzureActiveDirectoryObjectId { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string Name { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid SystemUserId { get; set; }
}
