namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RolePrivilege : global::System.Runtime.Serialization.IExtensibleDataObject
{
    public RolePrivilege()
    {
    }

    public RolePrivilege(int depth, global::System.Guid privilegeId)
    {
        Depth = (PrivilegeDepth)depth;
        PrivilegeId = privilegeId;
    }

    public RolePrivilege(int depth, global::System.Guid privilegeId, global::System.Guid businessId)
    {
        Depth = (PrivilegeDepth)depth;
        PrivilegeId = privilegeId;
        BusinessUnitId = businessId;
    }

    public RolePrivilege(int depth, global::System.Guid privilegeId, global::System.Guid businessId, string privilegeName)
    {
        Depth = (PrivilegeDepth)depth;
        PrivilegeId = privilegeId;
        BusinessUnitId = businessId;
        PrivilegeName = privilegeName;
    }

    public RolePrivilege(int depth, global::System.Guid privilegeId, global::System.Guid businessId, string privilegeName, global::System.Guid recordFilterId)
    {
        Depth = (PrivilegeDepth)depth;
        PrivilegeId = privilegeId;
        BusinessUnitId = businessId;
        PrivilegeName = privilegeName;
        RecordFilterId = recordFilterId;
    }

    public RolePrivilege(global::Microsoft.Crm.Sdk.Messages.PrivilegeDepth depth, global::System.Guid privilegeId, global::System.Guid businessId)
    {
        Depth = (PrivilegeDepth)depth;
        PrivilegeId = privilegeId;
        BusinessUnitId = businessId;
    }

    public RolePrivilege(global::Microsoft.Crm.Sdk.Messages.PrivilegeDepth depth, global::System.Guid privilegeId, global::System.Guid businessId, string privilegeName)
    {
        Depth = (PrivilegeDepth)depth;
        PrivilegeId = privilegeId;
        BusinessUnitId = businessId;
        PrivilegeName = privilegeName;
    }

    public RolePrivilege(global::Microsoft.Crm.Sdk.Messages.PrivilegeDepth depth, global::System.Guid privilegeId, global::System.Guid businessId, string privilegeName, global::System.Guid recordFilterId)
    {
        Depth = (PrivilegeDepth)depth;
        PrivilegeId = privilegeId;
        BusinessUnitId = businessId;
        PrivilegeName = privilegeName;
        RecordFilterId = recordFilterId;
    }

    public RolePrivilege(global::Microsoft.Crm.Sdk.Messages.PrivilegeDepth depth, global::System.Guid privilegeId, global::System.Guid businessId, string privilegeName, global::System.Guid recordFilterId, string recordFilterUniqueName)
    {
        Depth = (PrivilegeDepth)depth;
        PrivilegeId = privilegeId;
        BusinessUnitId = businessId;
        PrivilegeName = privilegeName;
        RecordFilterId = recordFilterId;
        RecordFilterUniqueName = recordFilterUniqueName;
    }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid BusinessUnitId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::Microsoft.Crm.Sdk.Messages.PrivilegeDepth Depth { get; set; }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid PrivilegeId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string PrivilegeName { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public global::System.Guid RecordFilterId { get; set; }

    [global::System.Runtime.Serialization.DataMember]
    public string RecordFilterUniqueName { get; set; }
}
