using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RemoveUserFromRecordTeam</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveUserFromRecordTeamResponse : OrganizationResponse
{
    public Guid AccessTeamId => Results.TryGetValue("AccessTeamId", out var value) ? (Guid)value : default;
}
