using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveAadUserRoles</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveAadUserRolesRequest : OrganizationRequest
{
    public RetrieveAadUserRolesRequest() => RequestName = "RetrieveAadUserRoles";

    /// <summary>Columns to return.</summary>
    public ColumnSet ColumnSet
    {
        get => Parameters.TryGetValue("ColumnSet", out var value) ? (ColumnSet)value : default;
        set => Parameters["ColumnSet"] = value;
    }

    public Guid DirectoryObjectId
    {
        get => Parameters.TryGetValue("DirectoryObjectId", out var value) ? (Guid)value : default;
        set => Parameters["DirectoryObjectId"] = value;
    }
}
