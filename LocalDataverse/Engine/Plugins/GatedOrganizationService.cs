using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Plugins;

/// <summary>The service a plug-in holds.</summary>
internal sealed class GatedOrganizationService : IOrganizationService
{
    private readonly IOrganizationService _service;
    private readonly PluginServiceGate _gate;
    private readonly ProxyTypes _types;

    public GatedOrganizationService(IOrganizationService service, PluginServiceGate gate, ProxyTypes types)
    {
        _service = service;
        _gate = gate;
        _types = types;
    }

    public Guid Create(Entity entity) => _gate.Call(() => _service.Create(entity));

    public void Update(Entity entity) => Run(() => _service.Update(entity));

    public void Delete(string entityName, Guid id) => Run(() => _service.Delete(entityName, id));

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => _types.Apply(_gate.Call(() => _service.Retrieve(entityName, id, columnSet)));

    public EntityCollection RetrieveMultiple(QueryBase query) => _types.Apply(_gate.Call(() => _service.RetrieveMultiple(query)));

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        var response = _gate.Call(() => _service.Execute(request));
        _types.Apply(response.Results);
        return response;
    }

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Run(() => _service.Associate(entityName, entityId, relationship, relatedEntities));

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Run(() => _service.Disassociate(entityName, entityId, relationship, relatedEntities));

    private void Run(Action call) => _gate.Call(() =>
    {
        call();
        return true;
    });
}
