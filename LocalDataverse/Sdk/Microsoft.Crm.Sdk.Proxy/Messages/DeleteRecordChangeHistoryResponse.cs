using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>DeleteRecordChangeHistory</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteRecordChangeHistoryResponse : OrganizationResponse
{
    public int DeletedEntriesCount => Results.TryGetValue("DeletedEntriesCount", out var value) ? (int)value : default;
}
