using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>DeleteMultiple</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DeleteMultipleRequest : OrganizationRequest
{
    public DeleteMultipleRequest() => RequestName = "DeleteMultiple";

    /// <summary>The rows the message is about.</summary>
    public EntityReferenceCollection Targets
    {
        get => Parameters.TryGetValue("Targets", out var value) ? (EntityReferenceCollection)value : default;
        set => Parameters["Targets"] = value;
    }
}
