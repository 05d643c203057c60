using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.Xrm.Sdk.Linq;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Client;

/// <summary>Reads the rows on the other side of a relationship.</summary>
internal static class RelatedRows
{
    /// <summary>The relationship an early-bound property stands for.</summary>
    public static Relationship RelationshipOf(Entity entity, string propertyName)
    {
        var property = entity.GetType().GetProperty(propertyName) ?? throw new ArgumentException($"'{entity.GetType().Name}' has no property '{propertyName}'.", nameof(propertyName));
        var named = property.GetCustomAttribute<RelationshipSchemaNameAttribute>() ?? throw new ArgumentException($"The property '{propertyName}' is not a relationship.", nameof(propertyName));
        return new Relationship(named.SchemaName) { PrimaryEntityRole = named.PrimaryEntityRole };
    }

    public static List<Entity> Read(OrganizationServiceContext context, Entity entity, Relationship relationship)
    {
        var type = TypeOf(entity, relationship);
        var table = type?.GetCustomAttribute<EntityLogicalNameAttribute>()?.LogicalName ?? OtherTable(context, entity, relationship);
        var request = new RetrieveRequest
        {
            Target = entity.ToEntityReference(),
            ColumnSet = new ColumnSet(),
            RelatedEntitiesQuery = new RelationshipQueryCollection { { relationship, new QueryExpression(table) { ColumnSet = new ColumnSet(true) } } },
        };
        var row = (Entity)context.Execute(request)["Entity"];
        return row.RelatedEntities.TryGetValue(relationship, out var rows) ? rows.Entities.Select(related => RowReader.As(related, type ?? typeof(Entity))).ToList() : new List<Entity>();
    }

    // The class of the rows, if the entity's own class has a property for the relationship.
    private static Type TypeOf(Entity entity, Relationship relationship)
    {
        var property = entity.GetType().GetProperties().FirstOrDefault(candidate =>
            candidate.GetCustomAttribute<RelationshipSchemaNameAttribute>() is RelationshipSchemaNameAttribute named
            && named.SchemaName == relationship.SchemaName && named.PrimaryEntityRole == relationship.PrimaryEntityRole);
        if (property == null) return null;
        return property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType;
    }

    private static string OtherTable(OrganizationServiceContext context, Entity entity, Relationship relationship)
    {
        var definition = (RelationshipMetadataBase)context.Execute(new RetrieveRelationshipRequest { Name = relationship.SchemaName })["RelationshipMetadata"];
        if (definition is ManyToManyRelationshipMetadata many) return many.Entity1LogicalName == entity.LogicalName ? many.Entity2LogicalName : many.Entity1LogicalName;
        var oneToMany = (OneToManyRelationshipMetadata)definition;
        return oneToMany.ReferencedEntity == entity.LogicalName ? oneToMany.ReferencingEntity : oneToMany.ReferencedEntity;
    }
}
