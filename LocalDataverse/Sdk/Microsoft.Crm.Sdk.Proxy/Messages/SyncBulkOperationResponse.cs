using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>SyncBulkOperation</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SyncBulkOperationResponse : OrganizationResponse
{
    public int Result => Results.TryGetValue("Result", out var value) ? (int)value : default;
}
