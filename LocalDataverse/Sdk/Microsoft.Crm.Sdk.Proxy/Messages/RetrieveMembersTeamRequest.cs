using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveMembersTeam</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveMembersTeamRequest : OrganizationRequest
{
    public RetrieveMembersTeamRequest() => RequestName = "RetrieveMembersTeam";

    /// <summary>Id of the row.</summary>
    public Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (Guid)value : default;
        set => Parameters["EntityId"] = value;
    }

    public ColumnSet MemberColumnSet
    {
        get => Parameters.TryGetValue("MemberColumnSet", out var value) ? (ColumnSet)value : default;
        set => Parameters["MemberColumnSet"] = value;
    }
}
