using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RouteTo</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RouteToRequest : OrganizationRequest
{
    public RouteToRequest() => RequestName = "RouteTo";

    public Guid QueueItemId
    {
        get => Parameters.TryGetValue("QueueItemId", out var value) ? (Guid)value : default;
        set => Parameters["QueueItemId"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
