using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ConvertOwnerTeamToAccessTeam</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ConvertOwnerTeamToAccessTeamRequest : OrganizationRequest
{
    public ConvertOwnerTeamToAccessTeamRequest() => RequestName = "ConvertOwnerTeamToAccessTeam";

    /// <summary>Id of the team.</summary>
    public Guid TeamId
    {
        get => Parameters.TryGetValue("TeamId", out var value) ? (Guid)value : default;
        set => Parameters["TeamId"] = value;
    }
}
