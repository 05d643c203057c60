using System;
using Microsoft.Xrm.Sdk.Organization;

namespace LocalDataverse.Engine.Messages;

/// <summary>RetrieveCurrentOrganization: names, version and addresses of the organisation.</summary>
internal sealed class RetrieveCurrentOrganizationHandler : IMessageHandler
{
    public string MessageName => "RetrieveCurrentOrganization";

    public void Execute(OperationContext operation)
    {
        var organization = operation.Organization;
        var url = organization.Url;
        operation.OutputParameters["Detail"] = new OrganizationDetail
        {
            OrganizationId = organization.Id,
            EnvironmentId = organization.Id.ToString("D"),
            TenantId = organization.TenantId.ToString("D"),
            UniqueName = organization.Name,
            UrlName = organization.Name,
            FriendlyName = organization.Name,
            Geo = "local",
            OrganizationVersion = RetrieveVersionHandler.Version,
            State = OrganizationState.Enabled,
            Endpoints =
            {
                [EndpointType.WebApplication] = url.AbsoluteUri,
                [EndpointType.OrganizationService] = new Uri(url, "XRMServices/2011/Organization.svc").AbsoluteUri,
                [EndpointType.OrganizationDataService] = new Uri(url, "XRMServices/2011/OrganizationData.svc").AbsoluteUri,
            },
        };
    }
}
