using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Audit detail.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
[KnownType(typeof(ApplicationBasedAccessControlAuditDetail))]
[KnownType(typeof(AttributeAuditDetail))]
[KnownType(typeof(IPFirewallAccessAuditDetail))]
[KnownType(typeof(RelationshipAuditDetail))]
[KnownType(typeof(ShareAuditDetail))]
public class AuditDetail : IExtensibleDataObject
{
    [DataMember]
    public Entity AuditRecord { get; set; }

    /// <inheritdoc />
    public ExtensionDataObject ExtensionData { get; set; }
}
