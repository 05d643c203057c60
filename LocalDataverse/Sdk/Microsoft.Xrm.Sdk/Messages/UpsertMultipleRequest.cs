using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>UpsertMultiple</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class UpsertMultipleRequest : OrganizationRequest
{
    public UpsertMultipleRequest() => RequestName = "UpsertMultiple";

    /// <summary>The rows the message is about.</summary>
    public EntityCollection Targets
    {
        get => Parameters.TryGetValue("Targets", out var value) ? (EntityCollection)value : default;
        set => Parameters["Targets"] = value;
    }
}
