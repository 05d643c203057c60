using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrievePrincipalAccess</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAccessResponse : OrganizationResponse
{
    /// <summary>The rights.</summary>
    public AccessRights AccessRights => Results.TryGetValue("AccessRights", out var value) ? (AccessRights)value : default;
}
