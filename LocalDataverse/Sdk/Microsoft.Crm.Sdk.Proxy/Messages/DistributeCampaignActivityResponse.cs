using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>DistributeCampaignActivity</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DistributeCampaignActivityResponse : OrganizationResponse
{
    public Guid BulkOperationId => Results.TryGetValue("BulkOperationId", out var value) ? (Guid)value : default;
}
