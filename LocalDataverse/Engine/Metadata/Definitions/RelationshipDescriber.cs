using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>Describes relationships.</summary>
internal sealed class RelationshipDescriber
{
    private readonly MetadataCatalog _catalog;

    public RelationshipDescriber(MetadataCatalog catalog) => _catalog = catalog;

    /// <summary>The one-to-many relationships whose many side is this table.</summary>
    public OneToManyRelationshipMetadata[] ManyToOne(TableDefinition table) => [.. Of(table).Where(r => !r.IsManyToMany && Same(r.ReferencingTable, table)).Select(OneToMany)];

    /// <summary>The one-to-many relationships whose one side is this table.</summary>
    public OneToManyRelationshipMetadata[] OneToMany(TableDefinition table) => [.. Of(table).Where(r => !r.IsManyToMany && Same(r.ReferencedTable, table)).Select(OneToMany)];

    /// <summary>The many-to-many relationships of this table.</summary>
    public ManyToManyRelationshipMetadata[] ManyToMany(TableDefinition table) => [.. Of(table).Where(r => r.IsManyToMany).Select(ManyToMany)];

    /// <summary>Any relationship.</summary>
    public RelationshipMetadataBase Of(RelationshipDefinition relationship) => relationship.IsManyToMany ? ManyToMany(relationship) : OneToMany(relationship);

    private IEnumerable<RelationshipDefinition> Of(TableDefinition table) => _catalog.RelationshipsOf(table.LogicalName).OrderBy(r => r.SchemaName, StringComparer.Ordinal);

    private OneToManyRelationshipMetadata OneToMany(RelationshipDefinition relationship) => Complete(
        new OneToManyRelationshipMetadata
        {
            ReferencedEntity = relationship.ReferencedTable,
            ReferencedAttribute = relationship.ReferencedColumn,
            ReferencedEntityNavigationPropertyName = NavigationNames.Collection(relationship),
            ReferencingEntity = relationship.ReferencingTable,
            ReferencingAttribute = relationship.ReferencingColumn,
            ReferencingEntityNavigationPropertyName =
                _catalog.TryGetTable(relationship.ReferencingTable, out var many) && many.TryGetColumn(relationship.ReferencingColumn, out var lookup) ? NavigationNames.Single(relationship, lookup) : null,
            CascadeConfiguration = new CascadeConfiguration
            {
                Assign = (CascadeType)relationship.CascadeAssign,
                Delete = (CascadeType)relationship.CascadeDelete,
                // Merging doesn't cascade here.
                Merge = CascadeType.NoCascade,
                Reparent = (CascadeType)relationship.CascadeReparent,
                Share = (CascadeType)relationship.CascadeShare,
                Unshare = (CascadeType)relationship.CascadeUnshare,
                RollupView = CascadeType.NoCascade,
            },
            AssociatedMenuConfiguration = Menu(),
            IsHierarchical = relationship.IsHierarchical,
            IsDenormalizedLookup = false,
            RelationshipAttributes = [],
            SecurityTypes = SecurityTypes.Append,
        },
        relationship);

    private static ManyToManyRelationshipMetadata ManyToMany(RelationshipDefinition relationship) => Complete(
        new ManyToManyRelationshipMetadata
        {
            IntersectEntityName = relationship.IntersectTable,
            Entity1LogicalName = relationship.ReferencedTable,
            Entity1IntersectAttribute = relationship.ReferencedColumn,
            Entity1NavigationPropertyName = NavigationNames.Collection(relationship),
            Entity1AssociatedMenuConfiguration = Menu(),
            Entity2LogicalName = relationship.ReferencingTable,
            Entity2IntersectAttribute = relationship.ReferencingColumn,
            Entity2NavigationPropertyName = relationship.ReferencingNavigationProperty ?? NavigationNames.Collection(relationship),
            Entity2AssociatedMenuConfiguration = Menu(),
            SecurityTypes = SecurityTypes.None,
        },
        relationship);

    private static T Complete<T>(T made, RelationshipDefinition relationship) where T : RelationshipMetadataBase
    {
        made.MetadataId = MetadataIds.Relationship(relationship.SchemaName);
        made.SchemaName = relationship.SchemaName;
        made.IsCustomRelationship = relationship.IsCustom;
        made.IsCustomizable = ManagedProperties.Of(relationship.IsCustom && !relationship.Restrictions.Contains("IsCustomizable"), "iscustomizable", relationship.IsCustom && !relationship.IsManaged);
        made.IsValidForAdvancedFind = true;
        return made
            .With(nameof(RelationshipMetadataBase.IsManaged), (bool?)(!relationship.IsCustom || relationship.IsManaged))
            .With(nameof(RelationshipMetadataBase.IntroducedVersion), relationship.IntroducedVersion);
    }

    private static AssociatedMenuConfiguration Menu() =>
        new AssociatedMenuConfiguration { Behavior = AssociatedMenuBehavior.UseCollectionName, Group = AssociatedMenuGroup.Details, Label = LabelDescriber.Empty }
            .With(nameof(AssociatedMenuConfiguration.AvailableOffline), true);

    private static bool Same(string name, TableDefinition table) => string.Equals(name, table.LogicalName, StringComparison.OrdinalIgnoreCase);
}
