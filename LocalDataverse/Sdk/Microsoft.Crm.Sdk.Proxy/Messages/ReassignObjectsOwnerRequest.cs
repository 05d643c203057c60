using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ReassignObjectsOwner</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ReassignObjectsOwnerRequest : OrganizationRequest
{
    public ReassignObjectsOwnerRequest() => RequestName = "ReassignObjectsOwner";

    public EntityReference FromPrincipal
    {
        get => Parameters.TryGetValue("FromPrincipal", out var value) ? (EntityReference)value : default;
        set => Parameters["FromPrincipal"] = value;
    }

    public EntityReference ToPrincipal
    {
        get => Parameters.TryGetValue("ToPrincipal", out var value) ? (EntityReference)value : default;
        set => Parameters["ToPrincipal"] = value;
    }
}
