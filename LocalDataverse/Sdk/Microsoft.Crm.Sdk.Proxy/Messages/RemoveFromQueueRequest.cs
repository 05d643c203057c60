using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RemoveFromQueue</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RemoveFromQueueRequest : OrganizationRequest
{
    public RemoveFromQueueRequest() => RequestName = "RemoveFromQueue";

    public Guid QueueItemId
    {
        get => Parameters.TryGetValue("QueueItemId", out var value) ? (Guid)value : default;
        set => Parameters["QueueItemId"] = value;
    }
}
