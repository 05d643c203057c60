using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>Counts what goes to another service.</summary>
internal sealed class CountingService(IOrganizationService inner) : IOrganizationService, IOrganizationServiceFactory
{
    public int Reads { get; private set; }

    public int Writes { get; private set; }

    public IOrganizationService CreateOrganizationService(Guid? userId) => this;

    public Guid Create(Entity entity)
    {
        Writes++;
        return inner.Create(entity);
    }

    public void Update(Entity entity)
    {
        Writes++;
        inner.Update(entity);
    }

    public void Delete(string entityName, Guid id)
    {
        Writes++;
        inner.Delete(entityName, id);
    }

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities)
    {
        Writes++;
        inner.Associate(entityName, entityId, relationship, relatedEntities);
    }

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities)
    {
        Writes++;
        inner.Disassociate(entityName, entityId, relationship, relatedEntities);
    }

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet)
    {
        Reads++;
        return inner.Retrieve(entityName, id, columnSet);
    }

    public EntityCollection RetrieveMultiple(QueryBase query)
    {
        Reads++;
        return inner.RetrieveMultiple(query);
    }

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        if (request is RetrieveRequest or RetrieveMultipleRequest) Reads++;
        else Writes++;
        return inner.Execute(request);
    }
}
