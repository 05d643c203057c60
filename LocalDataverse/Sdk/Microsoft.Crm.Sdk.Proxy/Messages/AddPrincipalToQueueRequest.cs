using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AddPrincipalToQueue</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddPrincipalToQueueRequest : OrganizationRequest
{
    public AddPrincipalToQueueRequest() => RequestName = "AddPrincipalToQueue";

    /// <summary>The user or team.</summary>
    public Entity Principal
    {
        get => Parameters.TryGetValue("Principal", out var value) ? (Entity)value : default;
        set => Parameters["Principal"] = value;
    }

    public Guid QueueId
    {
        get => Parameters.TryGetValue("QueueId", out var value) ? (Guid)value : default;
        set => Parameters["QueueId"] = value;
    }
}
