using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Sdk.Tests.Contexts;

/// <summary>Notes the requests it gets and answers a query with the rows it was given, page by page.</summary>
internal sealed class ScriptedService : IOrganizationService
{
    private readonly Queue<EntityCollection> _pages = new();

    public List<OrganizationRequest> Requests { get; } = [];

    public Func<OrganizationRequest, Exception?> Failure { get; set; } = _ => null;

    public Func<OrganizationRequest, OrganizationResponse?> Answer { get; set; } = _ => null;

    public QueryExpression Query => (QueryExpression)((RetrieveMultipleRequest)Requests[^1]).Query;

    public ScriptedService Returns(params Entity[] rows)
    {
        _pages.Enqueue(new EntityCollection(rows));
        return this;
    }

    public ScriptedService ReturnsPage(string cookie, params Entity[] rows)
    {
        _pages.Enqueue(new EntityCollection(rows) { MoreRecords = true, PagingCookie = cookie });
        return this;
    }

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        Requests.Add(request);
        if (Failure(request) is { } failure) throw failure;
        if (Answer(request) is { } answer) return answer;
        return request switch
        {
            RetrieveMultipleRequest => new RetrieveMultipleResponse { Results = { ["EntityCollection"] = _pages.Count > 0 ? _pages.Dequeue() : new EntityCollection() } },
            CreateRequest => new CreateResponse { Results = { ["id"] = Guid.NewGuid() } },
            _ => new OrganizationResponse(),
        };
    }

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new NotSupportedException();

    public Guid Create(Entity entity) => throw new NotSupportedException();

    public void Delete(string entityName, Guid id) => throw new NotSupportedException();

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new NotSupportedException();

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => throw new NotSupportedException();

    public EntityCollection RetrieveMultiple(QueryBase query) => throw new NotSupportedException();

    public void Update(Entity entity) => throw new NotSupportedException();
}
