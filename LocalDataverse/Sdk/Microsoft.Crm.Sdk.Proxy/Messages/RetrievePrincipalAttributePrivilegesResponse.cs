using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrievePrincipalAttributePrivileges</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrievePrincipalAttributePrivilegesResponse : OrganizationResponse
{
    public AttributePrivilegeCollection AttributePrivileges => Results.TryGetValue("AttributePrivileges", out var value) ? (AttributePrivilegeCollection)value : default;
}
