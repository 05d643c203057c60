using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>SetBusinessSystemUser</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class SetBusinessSystemUserRequest : OrganizationRequest
{
    public SetBusinessSystemUserRequest() => RequestName = "SetBusinessSystemUser";

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

    public EntityReference ReassignPrincipal
    {
        get => Parameters.TryGetValue("ReassignPrincipal", out var value) ? (EntityReference)value : default;
        set => Parameters["ReassignPrincipal"] = value;
    }

    /// <summary>Id of the user.</summary>
    public Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
