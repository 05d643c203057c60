using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>IP firewall access audit detail.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IPFirewallAccessAuditDetail : AuditDetail
{
    [DataMember]
    public string IPAddress { get; set; }

    [DataMember]
    public string UserID { get; set; }
}
