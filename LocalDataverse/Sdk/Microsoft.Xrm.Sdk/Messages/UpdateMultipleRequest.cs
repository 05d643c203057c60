using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>UpdateMultiple</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpdateMultipleRequest : OrganizationRequest
{
    public UpdateMultipleRequest() => RequestName = "UpdateMultiple";

    /// <summary>Whether the row's version is checked.</summary>
    public ConcurrencyBehavior ConcurrencyBehavior
    {
        get => Parameters.TryGetValue("ConcurrencyBehavior", out var value) ? (ConcurrencyBehavior)value : default;
        set => Parameters["ConcurrencyBehavior"] = value;
    }

    /// <summary>The rows the message is about.</summary>
    public EntityCollection Targets
    {
        get => Parameters.TryGetValue("Targets", out var value) ? (EntityCollection)value : default;
        set => Parameters["Targets"] = value;
    }
}
