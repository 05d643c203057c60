using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>PickFromQueue</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PickFromQueueRequest : OrganizationRequest
{
    public PickFromQueueRequest() => RequestName = "PickFromQueue";

    public Guid QueueItemId
    {
        get => Parameters.TryGetValue("QueueItemId", out var value) ? (Guid)value : default;
        set => Parameters["QueueItemId"] = value;
    }

    public bool RemoveQueueItem
    {
        get => Parameters.TryGetValue("RemoveQueueItem", out var value) ? (bool)value : default;
        set => Parameters["RemoveQueueItem"] = value;
    }

    public Guid WorkerId
    {
        get => Parameters.TryGetValue("WorkerId", out var value) ? (Guid)value : default;
        set => Parameters["WorkerId"] = value;
    }
}
