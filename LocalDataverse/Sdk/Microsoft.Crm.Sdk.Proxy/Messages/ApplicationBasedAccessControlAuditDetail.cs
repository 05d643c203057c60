using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Application based access control audit detail.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ApplicationBasedAccessControlAuditDetail : AuditDetail
{
    [DataMember]
    public string ApplicationId { get; set; }

    [DataMember]
    public string ImpersonatedUserId { get; set; }

    [DataMember]
    public string UserID { get; set; }
}
