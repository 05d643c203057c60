using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>GenerateSharedLink</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GenerateSharedLinkRequest : OrganizationRequest
{
    public GenerateSharedLinkRequest() => RequestName = "GenerateSharedLink";

    public AccessRights SharedRights
    {
        get => Parameters.TryGetValue("SharedRights", out var value) ? (AccessRights)value : default;
        set => Parameters["SharedRights"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
