using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Request of the <c>Disassociate</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class DisassociateRequest : OrganizationRequest
{
    public DisassociateRequest() => RequestName = "Disassociate";

    /// <summary>The rows on the other side.</summary>
    public EntityReferenceCollection RelatedEntities
    {
        get => Parameters.TryGetValue("RelatedEntities", out var value) ? (EntityReferenceCollection)value : default;
        set => Parameters["RelatedEntities"] = value;
    }

    /// <summary>The relationship.</summary>
    public Relationship Relationship
    {
        get => Parameters.TryGetValue("Relationship", out var value) ? (Relationship)value : default;
        set => Parameters["Relationship"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
