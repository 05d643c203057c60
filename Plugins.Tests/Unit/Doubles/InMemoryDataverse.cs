using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>Just as much of Dataverse as the plug-ins ask of it: rows, row versions, equality queries with outer joins. Everything else throws.</summary>
internal sealed class InMemoryDataverse : IOrganizationService, IOrganizationServiceFactory
{
    private readonly List<Entity> _rows = [];
    private long _version;

    /// <summary>Whom services were asked for; null is SYSTEM.</summary>
    public List<Guid?> Users { get; } = [];

    /// <summary>What a message that isn't a table operation answers.</summary>
    public Func<OrganizationRequest, OrganizationResponse>? Custom { get; set; }

    public IOrganizationService CreateOrganizationService(Guid? userId)
    {
        Users.Add(userId);
        return this;
    }

    public IEnumerable<Entity> Rows(string table) => _rows.Where(row => row.LogicalName == table);

    public Entity Only(string table) => Rows(table).Single();

    public Guid Create(Entity entity)
    {
        var row = Copy(entity, new ColumnSet(true));
        row.Id = entity.Id == Guid.Empty ? Guid.NewGuid() : entity.Id;
        row[entity.LogicalName + "id"] = row.Id;
        _rows.Add(Touch(row));
        return row.Id;
    }

    public void Update(Entity entity)
    {
        var row = Find(entity.LogicalName, entity.Id);
        foreach (var (column, value) in entity.Attributes) row[column] = value;
        Touch(row);
    }

    public void Delete(string entityName, Guid id) => _rows.Remove(Find(entityName, id));

    public Entity Retrieve(string entityName, Guid id, ColumnSet columnSet) => Copy(Find(entityName, id), columnSet);

    public EntityCollection RetrieveMultiple(QueryBase query)
    {
        var expression = (QueryExpression)query;
        var found = Rows(expression.EntityName).Where(row => expression.Criteria.Conditions.All(condition => Matches(row, condition)));
        foreach (var order in expression.Orders.Reverse())
        {
            found = order.OrderType == OrderType.Ascending
                ? found.OrderBy(row => row.GetAttributeValue<object>(order.AttributeName))
                : found.OrderByDescending(row => row.GetAttributeValue<object>(order.AttributeName));
        }

        var rows = found.Select(row => Join(row, expression)).ToList();
        return new EntityCollection(expression.TopCount is { } top ? rows.Take(top).ToList() : rows);
    }

    public OrganizationResponse Execute(OrganizationRequest request)
    {
        if (request is not UpdateRequest update)
            return Custom?.Invoke(request) ?? throw new NotSupportedException(request.RequestName);
        if (update.ConcurrencyBehavior == ConcurrencyBehavior.IfRowVersionMatches && Find(update.Target.LogicalName, update.Target.Id).RowVersion != update.Target.RowVersion)
            throw Fault(unchecked((int)0x80060882), "The version of the existing record doesn't match the RowVersion property provided.");
        Update(update.Target);
        return new UpdateResponse();
    }

    public void Associate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new NotSupportedException();

    public void Disassociate(string entityName, Guid entityId, Relationship relationship, EntityReferenceCollection relatedEntities) => throw new NotSupportedException();

    public static FaultException<OrganizationServiceFault> Fault(int code, string message)
        => new(new OrganizationServiceFault { ErrorCode = code, Message = message }, new FaultReason(message));

    private Entity Find(string table, Guid id)
        => Rows(table).SingleOrDefault(row => row.Id == id) ?? throw Fault(unchecked((int)0x80040217), "Entity '" + table + "' With Id = " + id + " Does Not Exist");

    private Entity Touch(Entity row)
    {
        row.RowVersion = (++_version).ToString(CultureInfo.InvariantCulture);
        return row;
    }

    private Entity Join(Entity row, QueryExpression query)
    {
        var joined = Copy(row, query.ColumnSet);
        foreach (var link in query.LinkEntities)
        {
            var value = Plain(row.GetAttributeValue<object>(link.LinkFromAttributeName));
            var other = Rows(link.LinkToEntityName).FirstOrDefault(candidate => value != null && Equals(value, Plain(candidate.GetAttributeValue<object>(link.LinkToAttributeName))));
            foreach (var column in link.Columns.Columns.Where(column => other?.GetAttributeValue<object>(column) != null))
                joined[link.EntityAlias + "." + column] = new AliasedValue(link.LinkToEntityName, column, other![column]);
        }

        return joined;
    }

    private static Entity Copy(Entity row, ColumnSet columns)
    {
        var copy = new Entity(row.LogicalName, row.Id) { RowVersion = columns.AllColumns || columns.Columns.Contains("versionnumber") ? row.RowVersion : null };
        foreach (var (column, value) in row.Attributes.Where(pair => columns.AllColumns || columns.Columns.Contains(pair.Key)))
            copy[column] = value;
        return copy;
    }

    private static bool Matches(Entity row, ConditionExpression condition)
    {
        var value = Plain(row.GetAttributeValue<object>(condition.AttributeName));
        return condition.Operator switch
        {
            ConditionOperator.Equal => Equals(value, condition.Values.Single()),
            ConditionOperator.In => condition.Values.Contains(value),
            var other => throw new NotSupportedException(other.ToString()),
        };
    }

    private static object? Plain(object? value) => value switch
    {
        EntityReference reference => reference.Id,
        OptionSetValue choice => choice.Value,
        _ => value,
    };
}
