using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveRecordChangeHistory</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveRecordChangeHistoryResponse : OrganizationResponse
{
    public AuditDetailCollection AuditDetailCollection => Results.TryGetValue("AuditDetailCollection", out var value) ? (AuditDetailCollection)value : default;
}
