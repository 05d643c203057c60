using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SyncBulkOperation</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SyncBulkOperationRequest : OrganizationRequest
{
    public SyncBulkOperationRequest() => RequestName = "SyncBulkOperation";

    public int OperationType
    {
        get => Parameters.TryGetValue("OperationType", out var value) ? (int)value : default;
        set => Parameters["OperationType"] = value;
    }

    public QueryExpression[] QuerySet
    {
        get => Parameters.TryGetValue("QuerySet", out var value) ? (QueryExpression[])value : default;
        set => Parameters["QuerySet"] = value;
    }
}
