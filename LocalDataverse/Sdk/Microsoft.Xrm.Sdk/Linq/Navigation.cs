using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Xrm.Sdk.Client;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Linq;

/// <summary>A relationship that a query follows by a navigation property of an early-bound class, as in <c>Select(a => a.account_primary_contact)</c>.</summary>
internal sealed class Navigation
{
    private readonly QuerySource _owner;
    private readonly RelationshipSchemaNameAttribute _relationship;
    private readonly Type _rows;
    private readonly bool _isCollection;

    private Navigation(QuerySource owner, RelationshipSchemaNameAttribute relationship, Type type)
    {
        _owner = owner;
        _relationship = relationship;
        _isCollection = !typeof(Entity).IsAssignableFrom(type);
        _rows = _isCollection ? type.GetGenericArguments().Single() : type;
    }

    public string SchemaName => _relationship.SchemaName;

    /// <summary>The navigation an expression stands for; null when it is something else.</summary>
    public static Navigation Find(Expression expression, IReadOnlyCollection<QuerySource> sources)
    {
        if (!(ColumnAccess.WithoutConversion(expression) is MemberExpression member) || member.Expression == null) return null;
        var owner = ColumnAccess.SourceOf(member.Expression, sources);
        var relationship = member.Member.GetCustomAttribute<RelationshipSchemaNameAttribute>();
        return owner == null || relationship == null ? null : new Navigation(owner, relationship, member.Type);
    }

    /// <summary>Joins the related table to the query; rows without related ones are left out.</summary>
    public QuerySource Follow(QueryPlan plan, RelationshipMetadataBase definition)
    {
        var table = _rows.GetCustomAttribute<EntityLogicalNameAttribute>()?.LogicalName ?? throw new NotSupportedException($"The class '{_rows.Name}' names no table.");
        var related = new QuerySource(_rows, table);
        var links = _owner.Link?.LinkEntities ?? plan.Query.LinkEntities;
        switch (definition)
        {
            case OneToManyRelationshipMetadata one when _isCollection:
                related.JoinTo(Link(_owner.Table, one.ReferencedAttribute, table, one.ReferencingAttribute, plan));
                break;
            case OneToManyRelationshipMetadata one:
                related.JoinTo(Link(_owner.Table, one.ReferencingAttribute, table, one.ReferencedAttribute, plan));
                break;
            case ManyToManyRelationshipMetadata many:
                // Between rows of one table the property's role says on which side its row is.
                var isFirst = many.Entity1LogicalName == _owner.Table && (many.Entity2LogicalName != _owner.Table || _relationship.PrimaryEntityRole != EntityRole.Referencing);
                var pairs = Link(_owner.Table, _owner.Key, many.IntersectEntityName, isFirst ? many.Entity1IntersectAttribute : many.Entity2IntersectAttribute, plan);
                links.Add(pairs);
                links = pairs.LinkEntities;
                related.JoinTo(Link(many.IntersectEntityName, isFirst ? many.Entity2IntersectAttribute : many.Entity1IntersectAttribute, table, related.Key, plan));
                break;
            default:
                throw new NotSupportedException($"A query can't follow the relationship '{SchemaName}'.");
        }
        links.Add(related.Link);
        plan.Sources.Add(related);
        return related;
    }

    private static LinkEntity Link(string table, string column, string toTable, string toColumn, QueryPlan plan) =>
        new LinkEntity(table, toTable, column, toColumn, JoinOperator.Inner) { EntityAlias = $"{toTable}_{plan.Sources.Count}" };
}
