using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveAuditPartitionList</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAuditPartitionListRequest : OrganizationRequest
{
    public RetrieveAuditPartitionListRequest() => RequestName = "RetrieveAuditPartitionList";
}
