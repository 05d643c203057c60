using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Role privilege audit detail.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RolePrivilegeAuditDetail : AuditDetail
{
    [DataMember]
    public DataCollection<Guid> InvalidNewPrivileges { get; private set; } = new DataCollection<Guid>();

    [DataMember]
    public RolePrivilege[] NewRolePrivileges { get; set; }

    [DataMember]
    public RolePrivilege[] OldRolePrivileges { get; set; }
}
