using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrievePrincipalAttributePrivileges</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAttributePrivilegesRequest : OrganizationRequest
{
    public RetrievePrincipalAttributePrivilegesRequest() => RequestName = "RetrievePrincipalAttributePrivileges";

    /// <summary>The user or team.</summary>
    public EntityReference Principal
    {
        get => Parameters.TryGetValue("Principal", out var value) ? (EntityReference)value : default;
        set => Parameters["Principal"] = value;
    }
}
