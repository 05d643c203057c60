namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/xrm/8.0")]
public sealed class ChannelAccessProfilePrivilege : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public ChannelAccessProfilePrivilege(int depth, global::System.Guid privilegeId)
    {
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid ChannelAccessProfilePrivilegeId { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.ChannelAccessProfilePrivilegeDepth PrivilegeDepth { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PrivilegeName { get; set; }
}
