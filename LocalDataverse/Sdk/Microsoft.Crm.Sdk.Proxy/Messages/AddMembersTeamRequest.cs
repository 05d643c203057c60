using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AddMembersTeam</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddMembersTeamRequest : OrganizationRequest
{
    public AddMembersTeamRequest() => RequestName = "AddMembersTeam";

    public Guid[] MemberIds
    {
        get => Parameters.TryGetValue("MemberIds", out var value) ? (Guid[])value : default;
        set => Parameters["MemberIds"] = value;
    }

    /// <summary>Id of the team.</summary>
    public Guid TeamId
    {
        get => Parameters.TryGetValue("TeamId", out var value) ? (Guid)value : default;
        set => Parameters["TeamId"] = value;
    }
}
