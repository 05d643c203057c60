using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveCurrentOrganization</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveCurrentOrganizationRequest : OrganizationRequest
{
    public RetrieveCurrentOrganizationRequest() => RequestName = "RetrieveCurrentOrganization";

    public EndpointAccessType AccessType
    {
        get => Parameters.TryGetValue("AccessType", out var value) ? (EndpointAccessType)value : default;
        set => Parameters["AccessType"] = value;
    }
}
