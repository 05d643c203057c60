using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SetParentTeam</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetParentTeamRequest : OrganizationRequest
{
    public SetParentTeamRequest() => RequestName = "SetParentTeam";

    public Guid BusinessId
    {
        get => Parameters.TryGetValue("BusinessId", out var value) ? (Guid)value : default;
        set => Parameters["BusinessId"] = value;
    }

    public bool DoNotMoveAllRecords
    {
        get => Parameters.TryGetValue("DoNotMoveAllRecords", out var value) ? (bool)value : default;
        set => Parameters["DoNotMoveAllRecords"] = value;
    }

    /// <summary>Id of the team.</summary>
    public Guid TeamId
    {
        get => Parameters.TryGetValue("TeamId", out var value) ? (Guid)value : default;
        set => Parameters["TeamId"] = value;
    }
}
