using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>The service a client or plug-in holds: every method is a message through the pipeline.</summary>
internal sealed class OrganizationService : MessageOrganizationService
{
    private readonly Organization _organization;
    private readonly CallScope _scope;

    public OrganizationService(Organization organization, CallScope scope)
    {
        _organization = organization;
        _scope = scope;
    }

    public override OrganizationResponse Execute(OrganizationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        // A client's service starts a chain of its own with every call.
        return _organization.Pipeline.Execute(request, _scope.CorrelationId == Guid.Empty ? _scope with { CorrelationId = Guid.NewGuid() } : _scope);
    }
}
