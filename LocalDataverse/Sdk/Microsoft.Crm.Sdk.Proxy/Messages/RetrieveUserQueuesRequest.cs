using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveUserQueues</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveUserQueuesRequest : OrganizationRequest
{
    public RetrieveUserQueuesRequest() => RequestName = "RetrieveUserQueues";

    public bool IncludePublic
    {
        get => Parameters.TryGetValue("IncludePublic", out var value) ? (bool)value : default;
        set => Parameters["IncludePublic"] = value;
    }

    /// <summary>Id of the user.</summary>
    public Guid UserId
    {
        get => Parameters.TryGetValue("UserId", out var value) ? (Guid)value : default;
        set => Parameters["UserId"] = value;
    }
}
