using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>AddToQueue</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddToQueueRequest : OrganizationRequest
{
    public AddToQueueRequest() => RequestName = "AddToQueue";

    public Guid DestinationQueueId
    {
        get => Parameters.TryGetValue("DestinationQueueId", out var value) ? (Guid)value : default;
        set => Parameters["DestinationQueueId"] = value;
    }

    public Entity QueueItemProperties
    {
        get => Parameters.TryGetValue("QueueItemProperties", out var value) ? (Entity)value : default;
        set => Parameters["QueueItemProperties"] = value;
    }

    public Guid SourceQueueId
    {
        get => Parameters.TryGetValue("SourceQueueId", out var value) ? (Guid)value : default;
        set => Parameters["SourceQueueId"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
