using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Share audit detail.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ShareAuditDetail : AuditDetail
{
    [DataMember]
    public AccessRights NewPrivileges { get; set; }

    [DataMember]
    public AccessRights OldPrivileges { get; set; }

    [DataMember]
    public EntityReference Principal { get; set; }
}
