using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveAuditPartitionList</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAuditPartitionListResponse : OrganizationResponse
{
    public AuditPartitionDetailCollection AuditPartitionDetailCollection => Results.TryGetValue("AuditPartitionDetailCollection", out var value) ? (AuditPartitionDetailCollection)value : default;
}
