using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>DeleteAuditData</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteAuditDataResponse : OrganizationResponse
{
    public int PartitionsDeleted => Results.TryGetValue("PartitionsDeleted", out var value) ? (int)value : default;
}
