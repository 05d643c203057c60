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
                [EndpointType.WebApplication] = organization.Url.AbsoluteUri,
                [EndpointType.OrganizationService] = Address("Organization.svc"),
                [EndpointType.OrganizationDataService] = Address("OrganizationData.svc"),
            },
        };

        string Address(string service) => new Uri(organization.Url, "XRMServices/2011/" + service).AbsoluteUri;
    }
}
