using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Relationship audit detail.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RelationshipAuditDetail : AuditDetail
{
    [DataMember]
    public string RelationshipName { get; set; }

    [DataMember]
    public DataCollection<EntityReference> TargetRecords { get; private set; } = new DataCollection<EntityReference>();
}
