using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Building;

/// <summary>Makes relationships of the SDK's definitions.</summary>
internal static class RelationshipBuilder
{
    /// <summary>A one-to-many relationship.</summary>
    /// <param name="definition">Its definition.</param>
    /// <param name="schemaName">Its name, checked.</param>
    /// <param name="one">The one side.</param>
    /// <param name="many">The many side.</param>
    /// <param name="lookup">The lookup column.</param>
    /// <param name="version">The version it comes with.</param>
    public static RelationshipDefinition Create(OneToManyRelationshipMetadata definition, string schemaName, TableDefinition one, TableDefinition many, ColumnDefinition lookup, string version)
    {
        if (definition.ReferencedAttribute is { Length: > 0 } key && key != one.PrimaryIdColumn)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The relationship '{schemaName}' can only lead to the primary key of '{one.LogicalName}', not to '{key}'.");
        return Change(
            new RelationshipDefinition
            {
                SchemaName = schemaName,
                ReferencedTable = one.LogicalName,
                ReferencedColumn = one.PrimaryIdColumn,
                ReferencingTable = many.LogicalName,
                ReferencingColumn = lookup.LogicalName,
                ReferencedNavigationProperty = definition.ReferencedEntityNavigationPropertyName is { Length: > 0 } collection ? collection : schemaName,
                ReferencingNavigationProperty = definition.ReferencingEntityNavigationPropertyName is { Length: > 0 } single ? single : lookup.Targets.Count > 1 ? $"{lookup.SchemaName}_{one.LogicalName}" : lookup.SchemaName,
                IntroducedVersion = version,
                IsCustom = true,
            },
            definition,
            one,
            many);
    }

    /// <summary>A relationship after a change: cascades and hierarchy.</summary>
    public static RelationshipDefinition Change(RelationshipDefinition relationship, OneToManyRelationshipMetadata definition, TableDefinition one, TableDefinition many)
    {
        var cascades = definition.CascadeConfiguration;
        if (definition.IsHierarchical == true && one.LogicalName != many.LogicalName)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "This relationship is not self-referential and therefore cannot be made hierarchical.");
        return relationship with
        {
            CascadeDelete = (CascadeBehavior?)cascades?.Delete ?? relationship.CascadeDelete,
            CascadeAssign = (CascadeBehavior?)cascades?.Assign ?? relationship.CascadeAssign,
            CascadeShare = (CascadeBehavior?)cascades?.Share ?? relationship.CascadeShare,
            CascadeUnshare = (CascadeBehavior?)cascades?.Unshare ?? relationship.CascadeUnshare,
            CascadeReparent = (CascadeBehavior?)cascades?.Reparent ?? relationship.CascadeReparent,
            IsHierarchical = definition.IsHierarchical ?? relationship.IsHierarchical,
            Restrictions = definition.IsCustomizable is { } customizable ? (customizable.Value ? [] : [nameof(definition.IsCustomizable)]) : relationship.Restrictions,
        };
    }

    /// <summary>A many-to-many relationship.</summary>
    public static RelationshipDefinition Create(ManyToManyRelationshipMetadata definition, string schemaName, string intersect, TableDefinition first, TableDefinition second, string version)
    {
        // The intersect table's columns: the tables' own id columns, told apart by "one" and "two" when a table is joined to itself.
        var same = first.LogicalName == second.LogicalName;
        if (same && definition.Entity1NavigationPropertyName is { } one && one == definition.Entity2NavigationPropertyName)
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The navigation properties of the relationship '{schemaName}' of '{first.LogicalName}' to itself must have two names.");
        return new RelationshipDefinition
        {
            SchemaName = schemaName,
            ReferencedTable = first.LogicalName,
            ReferencedColumn = first.PrimaryIdColumn + (same ? "one" : ""),
            ReferencingTable = second.LogicalName,
            ReferencingColumn = second.PrimaryIdColumn + (same ? "two" : ""),
            IntersectTable = intersect.ToLowerInvariant(),
            ReferencedNavigationProperty = definition.Entity1NavigationPropertyName is { Length: > 0 } there ? there : schemaName,
            ReferencingNavigationProperty = definition.Entity2NavigationPropertyName is { Length: > 0 } back ? back : schemaName,
            // As solutions bring it: its rows go with either side.
            CascadeDelete = CascadeBehavior.NoCascade,
            IntroducedVersion = version,
            IsCustom = true,
        };
    }
}
