using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>AddToQueue</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class AddToQueueResponse : OrganizationResponse
{
    public Guid QueueItemId => Results.TryGetValue("QueueItemId", out var value) ? (Guid)value : default;
}
