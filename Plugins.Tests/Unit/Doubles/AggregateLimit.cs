using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>Another service whose tables have more rows than the platform aggregates.</summary>
internal sealed class AggregateLimit(IOrganizationService inner) : IOrganizationService, IOrganizationServiceFactory
{
    public IOrganizationService CreateOrganizationService(Guid? userId) => this;

    public Guid Create(Entity entity) => inner.Create(entity);

    public void Update(Entity entity) => inner.Update(entity);

    public void Delete(string entityName, Guid id) => inner.Delete(entityName, id);

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities)
        => inner.Associate(entityName, entityId, relationship, relatedEntities);

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities)
        => inner.Disassociate(entityName, entityId, relationship, relatedEntities);

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => inner.Retrieve(entityName, id, columnSet);

    public EntityCollection RetrieveMultiple(QueryBase query)
        => query is FetchExpression { Query: var fetch } && fetch.Contains("aggregate='true'", StringComparison.Ordinal)
            ? throw InMemoryDataverse.Fault(unchecked((int)0x8004E023), "The maximum record limit is exceeded. Reduce the number of records.")
            : inner.RetrieveMultiple(query);

    public OrganizationResponse Execute(OrganizationRequest request) => inner.Execute(request);
}
