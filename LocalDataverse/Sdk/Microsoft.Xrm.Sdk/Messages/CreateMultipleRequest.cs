using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>CreateMultiple</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class CreateMultipleRequest : OrganizationRequest
{
    public CreateMultipleRequest() => RequestName = "CreateMultiple";

    /// <summary>The rows the message is about.</summary>
    public EntityCollection Targets
    {
        get => Parameters.TryGetValue("Targets", out var value) ? (EntityCollection)value : default;
        set => Parameters["Targets"] = value;
    }
}
