using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveTeamsSystemUser</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveTeamsSystemUserRequest : OrganizationRequest
{
    public RetrieveTeamsSystemUserRequest() => RequestName = "RetrieveTeamsSystemUser";

    /// <summary>Columns to return.</summary>
    public ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue("ColumnSet", out var value) ? (ColumnSet)value : default;
        set => Parameters["ColumnSet"] = value;
    }

    /// <summary>Id of the row.</summary>
    public Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (Guid)value : default;
        set => Parameters["EntityId"] = value;
    }
}
