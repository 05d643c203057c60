using System;
using System.Runtime.Serialization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>User access audit detail.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class UserAccessAuditDetail : AuditDetail
{
    [DataMember]
    public DateTime AccessTime { get; set; }

    [DataMember]
    public int Interval { get; set; }
}
