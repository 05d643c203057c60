using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AddUserToRecordTeam</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddUserToRecordTeamRequest : OrganizationRequest
{
    public AddUserToRecordTeamRequest() => RequestName = "AddUserToRecordTeam";

    public EntityReference Record
    {
        get => Parameters.TryGetValue("Record", out var value) ? (EntityReference)value : default;
        set => Parameters["Record"] = value;
    }

    public Guid SystemUserId
    {
        get => Parameters.TryGetValue("SystemUserId", out var value) ? (Guid)value : default;
        set => Parameters["SystemUserId"] = value;
    }

    public Guid TeamTemplateId
    {
        get => Parameters.TryGetValue("TeamTemplateId", out var value) ? (Guid)value : default;
        set => Parameters["TeamTemplateId"] = value;
    }
}
