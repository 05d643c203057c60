using System;
using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>DeleteOpenInstances</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class DeleteOpenInstancesRequest : OrganizationRequest
{
    public DeleteOpenInstancesRequest() => RequestName = "DeleteOpenInstances";

    public DateTime SeriesEndDate
    {
        get => Parameters.TryGetValue("SeriesEndDate", out var value) ? (DateTime)value : default;
        set => Parameters["SeriesEndDate"] = value;
    }

    public int StateOfPastInstances
    {
        get => Parameters.TryGetValue("StateOfPastInstances", out var value) ? (int)value : default;
        set => Parameters["StateOfPastInstances"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (Entity)value : default;
        set => Parameters["Target"] = value;
    }
}
