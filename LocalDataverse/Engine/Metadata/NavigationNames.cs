using System;

namespace LocalDataverse.Engine.Metadata;

/// <summary>Names of the Web API's navigation properties, which definitions of relationships tell too.</summary>
public static class NavigationNames
{
    /// <summary>Name of the single-valued navigation property of a one-to-many relationship.</summary>
    /// <remarks>
    /// Lookups to one table use the lookup's name (schema name for custom columns); those to several add the target's name (PLATFORM-FACTS 6.3).
    /// A custom activity leads to its activitypointer with its own id: Microsoft's reference of such tables names the property after the activity.
    /// </remarks>
    public static string Single(RelationshipDefinition relationship, ColumnDefinition lookup)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        ArgumentNullException.ThrowIfNull(lookup);
        if (relationship.ReferencingNavigationProperty is { } name) return name;
        if (lookup.Type == ColumnType.UniqueIdentifier) return $"{lookup.LogicalName}_{relationship.ReferencingTable}";
        var stem = lookup.IsCustom ? lookup.SchemaName : lookup.LogicalName;
        return lookup.Targets.Count > 1 && lookup.Type != ColumnType.Owner ? $"{stem}_{relationship.ReferencedTable}" : stem;
    }

    /// <summary>Name of the collection-valued navigation property of a relationship.</summary>
    public static string Collection(RelationshipDefinition relationship)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        return relationship.ReferencedNavigationProperty ?? relationship.SchemaName;
    }
}
