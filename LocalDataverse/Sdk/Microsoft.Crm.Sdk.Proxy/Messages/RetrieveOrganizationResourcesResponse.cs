using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveOrganizationResources</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveOrganizationResourcesResponse : OrganizationResponse
{
    public OrganizationResources OrganizationResources => Results.TryGetValue("OrganizationResources", out var value) ? (OrganizationResources)value : default;
}
