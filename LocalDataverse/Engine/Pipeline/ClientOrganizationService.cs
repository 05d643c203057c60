using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The service of a client that says more than who it is.</summary>
internal sealed class ClientOrganizationService(Organization organization, CallOptions options) : MessageOrganizationService
{
    public override OrganizationResponse Execute(OrganizationRequest request) => organization.Execute(request, options);
}
