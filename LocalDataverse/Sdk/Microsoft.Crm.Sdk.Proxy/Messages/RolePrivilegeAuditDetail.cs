namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RolePrivilegeAuditDetail : global::Microsoft.Crm.Sdk.Messages.AuditDetail
{
    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Xrm.Sdk.DataCollection<global::System.Guid> InvalidNewPrivileges { get; private set; } = new global::Microsoft.Xrm.Sdk.DataCollection<global::System.Guid>();

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.RolePrivilege[] NewRolePrivileges { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.RolePrivilege[] OldRolePrivileges { get; set; }
}
