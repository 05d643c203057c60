using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>RetrieveOrganizationInfo</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveOrganizationInfoResponse : OrganizationResponse
{
    public OrganizationInfo organizationInfo => Results.TryGetValue("organizationInfo", out var value) ? (OrganizationInfo)value : default;
}
