using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ModifyAccess</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ModifyAccessRequest : OrganizationRequest
{
    public ModifyAccessRequest() => RequestName = "ModifyAccess";

    /// <summary>The user or team and its rights.</summary>
    public PrincipalAccess PrincipalAccess
    {
        get => Parameters.TryGetValue("PrincipalAccess", out var value) ? (PrincipalAccess)value : default;
        set => Parameters["PrincipalAccess"] = value;
    }

    /// <summary>The row, or the reference to the row, that the message is about.</summary>
    public EntityReference Target
    {
        get => Parameters.TryGetValue("Target", out var value) ? (EntityReference)value : default;
        set => Parameters["Target"] = value;
    }
}
