using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AddMemberList</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddMemberListRequest : OrganizationRequest
{
    public AddMemberListRequest() => RequestName = "AddMemberList";

    /// <summary>Id of the row.</summary>
    public Guid EntityId
    {
        get => Parameters.TryGetValue("EntityId", out var value) ? (Guid)value : default;
        set => Parameters["EntityId"] = value;
    }

    public Guid ListId
    {
        get => Parameters.TryGetValue("ListId", out var value) ? (Guid)value : default;
        set => Parameters["ListId"] = value;
    }
}
