using System;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine;

/// <summary>
/// Requests that are carried out together or not at all: what ExecuteTransaction does, for a client that needs each answer before it makes the next request (a change set of the
/// Web API). One request that fails dooms them all. Not thread-safe.
/// </summary>
public sealed class OrganizationTransaction : IDisposable
{
    private readonly Organization _organization;
    private readonly UnitOfWork _unit;
    private readonly OperationRoot _root;

    internal OrganizationTransaction(Organization organization)
    {
        _organization = organization;
        _unit = new UnitOfWork(organization.Store.OpenSession());
        _root = new OperationRoot(organization.Clock.GetUtcNow() + organization.Options.PluginTimeLimit);
    }

    /// <summary>Executes one of the requests.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">The platform's fault.</exception>
    public OrganizationResponse Execute(OrganizationRequest request, CallOptions options) => _organization.Execute(request, options, _unit, _root);

    /// <summary>Makes what the requests did durable.</summary>
    /// <exception cref="InvalidOperationException">One of them failed.</exception>
    public void Commit() => _unit.Commit();

    /// <summary>Undoes what was not committed, and writes the trace logs of the plug-ins that ran.</summary>
    public void Dispose()
    {
        _unit.Dispose();
        _organization.Traces.Write(_root.Traces);
    }
}
