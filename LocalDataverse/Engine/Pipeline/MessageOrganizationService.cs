using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>A service whose every method is a message.</summary>
internal abstract class MessageOrganizationService : IOrganizationService
{
    public abstract OrganizationResponse Execute(OrganizationRequest request);

    public Guid Create(Entity entity) => (Guid)Send("Create", ("Target", entity))["id"];

    public void Update(Entity entity) => Send("Update", ("Target", entity));

    public void Delete(string entityName, Guid id) => Send("Delete", ("Target", new EntityReference(entityName, id)));

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) =>
        (Entity)Send("Retrieve", ("Target", new EntityReference(entityName, id)), ("ColumnSet", columnSet))["Entity"];

    public EntityCollection RetrieveMultiple(QueryBase query) => (EntityCollection)Send("RetrieveMultiple", ("Query", query))["EntityCollection"];

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Send("Associate", ("Target", new EntityReference(entityName, entityId)), ("Relationship", relationship), ("RelatedEntities", relatedEntities));

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) =>
        Send("Disassociate", ("Target", new EntityReference(entityName, entityId)), ("Relationship", relationship), ("RelatedEntities", relatedEntities));

    private ParameterCollection Send(string message, params (string Name, object? Value)[] parameters)
    {
        var request = new OrganizationRequest(message);
        foreach (var (name, value) in parameters) request[name] = value!;
        return Execute(request).Results;
    }
}
