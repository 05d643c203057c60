using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>Reschedule</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RescheduleRequest : OrganizationRequest
{
    public RescheduleRequest() => RequestName = "Reschedule";

    /// <summary>True: return notifications of the platform too.</summary>
    public bool ReturnNotifications
    {
        get => Parameters.TryGetValue("ReturnNotifications", out var value) ? (bool)value : default;
        set => Parameters["ReturnNotifications"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public Entity Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (Entity)value : default;
        set => Parameters["Target"] = value;
    }
}
