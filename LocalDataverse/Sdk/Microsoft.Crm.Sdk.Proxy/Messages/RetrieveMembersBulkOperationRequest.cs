using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveMembersBulkOperation</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMembersBulkOperationRequest : OrganizationRequest
{
    public RetrieveMembersBulkOperationRequest() => RequestName = "RetrieveMembersBulkOperation";

    public Guid BulkOperationId
    {
        get => Parameters.TryGetValue("BulkOperationId", out var value) ? (Guid)value : default;
        set => Parameters["BulkOperationId"] = value;
    }

    public int BulkOperationSource
    {
        get => Parameters.TryGetValue("BulkOperationSource", out var value) ? (int)value : default;
        set => Parameters["BulkOperationSource"] = value;
    }

    public int EntitySource
    {
        get => Parameters.TryGetValue("EntitySource", out var value) ? (int)value : default;
        set => Parameters["EntitySource"] = value;
    }

    /// <summary>The query.</summary>
    public QueryBase Query
    {
        get => Parameters.TryGetValue("Query", out var value) ? (QueryBase)value : default;
        set => Parameters["Query"] = value;
    }
}
