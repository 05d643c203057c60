using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.ServiceEndpoints;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>Posts contexts to service endpoints: finds the endpoint's row with its secrets and the transport that serves its contract (PLATFORM-FACTS 4).</summary>
internal sealed class EndpointDispatcher
{
    private readonly Organization _organization;
    private readonly IReadOnlyList<IServiceEndpointPoster> _posters;

    public EndpointDispatcher(Organization organization, IReadOnlyList<IServiceEndpointPoster> posters)
    {
        _organization = organization;
        _posters = posters;
    }

    /// <summary>Posts, and returns when the other side has accepted.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">ServiceBusPostPostponed when another attempt may help, ServiceBusPostFailed when not.</exception>
    public string? Post(Guid endpointId, IExecutionContext context)
    {
        using var session = _organization.Store.OpenSession();
        var endpoint = session.Find("serviceendpoint", endpointId, new ColumnSet(EndpointSettings.Columns)) ?? throw PlatformFault.NotFound("serviceendpoint", endpointId);
        var contract = endpoint.GetAttributeValue<OptionSetValue>("contract")?.Value ?? 0;
        var poster = _posters.FirstOrDefault(p => p.Serves(contract))
            ?? throw PlatformFault.Create(PlatformErrorCodes.ServiceBusPostFailed, $"The service endpoint '{endpoint.GetAttributeValue<string>("name")}' has the contract {contract}, which is not supported here.");
        try
        {
            return poster.Post(endpoint, ContextConverter.ToRemote(context), new ServiceEndpointMessage(_organization.Url));
        }
        catch (ServiceEndpointException e)
        {
            throw PlatformFault.Create(e.Transient ? PlatformErrorCodes.ServiceBusPostPostponed : PlatformErrorCodes.ServiceBusPostFailed, $"The service bus post failed: {e.Message}", e);
        }
    }
}
