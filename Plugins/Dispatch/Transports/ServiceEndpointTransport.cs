using ErpIntegration.Configuration;
using ErpIntegration.Data;
using ErpIntegration.Tables;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Plugins.Dispatch.Transports;

/// <summary>Posts through a service endpoint of the environment. The platform always sends the execution context; the envelope travels in a shared variable of it.</summary>
internal sealed class ServiceEndpointTransport : IMessageTransport
{
    /// <summary>Shared variable of the posted context that holds the envelope: what consumers read.</summary>
    public const string EnvelopeVariable = "erp_envelope";

    private static readonly OrganizationCache<EntityReference> Endpoints = new OrganizationCache<EntityReference>();

    private readonly PluginScope _scope;

    /// <summary>Makes one.</summary>
    /// <param name="scope">The job.</param>
    /// <param name="endpoint">Name of the service endpoint.</param>
    public ServiceEndpointTransport(PluginScope scope, string endpoint)
    {
        _scope = scope;
        Destination = endpoint;
    }

    /// <inheritdoc />
    public string Destination { get; }

    /// <summary>
    /// The posted context may hold the envelope up to three times (our shared variable, the target, the parent's target), and the platform strips a body above 192 KB.
    /// </summary>
    public int MaximumBytes => 48 * 1024;

    /// <inheritdoc />
    public void Send(OutboxMessage message, string envelope)
    {
        var endpoint = Endpoints.Get(_scope.Context.OrganizationId, _scope.Clock, Find, Destination);
        _scope.Context.SharedVariables[EnvelopeVariable] = envelope;
        _scope.Get<IServiceEndpointNotificationService>().Execute(endpoint, _scope.Context);
    }

    private EntityReference Find()
    {
        var query = new QueryExpression(ServiceEndpoint.Table) { ColumnSet = new ColumnSet(ServiceEndpoint.Name) };
        query.Criteria.AddCondition(ServiceEndpoint.Name, ConditionOperator.Equal, Destination);
        query.AddOrder(ServiceEndpoint.Id, OrderType.Ascending);
        return _scope.System.First(query)?.ToEntityReference()
            ?? throw VariableValues.Invalid(Variables.ServiceEndpoint, "the name of a service endpoint of this environment");
    }
}
