using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>IsValidStateTransition</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class IsValidStateTransitionRequest : OrganizationRequest
{
    public IsValidStateTransitionRequest() => RequestName = "IsValidStateTransition";

    /// <summary>The row.</summary>
    public EntityReference Entity
    {
        get => Parameters.TryGetValue("Entity", out var value) ? (EntityReference)value : default;
        set => Parameters["Entity"] = value;
    }

    public string NewState
    {
        get => Parameters.TryGetValue("NewState", out var value) ? (string)value : default;
        set => Parameters["NewState"] = value;
    }

    public int NewStatus
    {
        get => Parameters.TryGetValue("NewStatus", out var value) ? (int)value : default;
        set => Parameters["NewStatus"] = value;
    }
}
