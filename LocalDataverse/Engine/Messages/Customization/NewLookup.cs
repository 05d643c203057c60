using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Building;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>A lookup column and the relationships that it is kept in.</summary>
internal sealed class NewLookup
{
    private readonly OperationContext _operation;
    private readonly LookupAttributeMetadata _lookup;
    private readonly ColumnType _type;
    private readonly DefinitionChange _change;
    private string? _made;

    /// <param name="operation">The request.</param>
    /// <param name="lookup">The column's definition.</param>
    /// <param name="type">Lookup, or Customer.</param>
    public NewLookup(OperationContext operation, LookupAttributeMetadata lookup, ColumnType type = ColumnType.Lookup)
    {
        _operation = operation;
        _lookup = lookup;
        _type = type;
        _change = new DefinitionChange(operation);
    }

    /// <summary>Stores a relationship and its column.</summary>
    /// <param name="definition">The relationship.</param>
    /// <param name="targets">Every table that the column leads to; null for the relationship's.</param>
    /// <returns>The ids of both.</returns>
    public (Guid Relationship, Guid Attribute) Add(OneToManyRelationshipMetadata definition, IReadOnlyList<string>? targets = null)
    {
        var (one, many) = (_operation.Table(definition.ReferencedEntity), _operation.Table(definition.ReferencingEntity));
        var name = NewRelationship.Name(_operation, _change, definition.SchemaName);
        if (one.IsIntersect || many.IsIntersect) throw PlatformFault.Create(PlatformErrorCodes.InvalidRelationshipDescription, "The specified relationship cannot be created");
        ManagedDefinitions.DemandNewColumns(_operation, many);
        var column = Column(many, one, targets);
        var relationship = RelationshipBuilder.Create(definition, name, one, many, column, _change.Version);
        CheckNavigation(relationship, one, many, column);
        _change.Put(many, column);
        _operation.Session.PutRelationship(relationship);
        var (id, attribute) = (MetadataIds.Relationship(name), MetadataIds.Column(many.LogicalName, column.LogicalName));
        _change.Created((ComponentTypes.EntityRelationship, id), (ComponentTypes.Attribute, attribute));
        return (id, attribute);
    }

    private ColumnDefinition Column(TableDefinition many, TableDefinition one, IReadOnlyList<string>? targets)
    {
        var name = _change.Name(_lookup.SchemaName, "Attribute");
        // The second table of a lookup to several ones: of the one just made, or of one that is there.
        if (many.TryGetColumn(name, out var there) && there.Type == _type && there.IsCustom && (targets is not null ? name == _made : IsPolymorphic(many, there, one)))
            return there.Targets.Contains(one.LogicalName, StringComparer.OrdinalIgnoreCase) ? there : there with { Targets = [.. there.Targets, one.LogicalName] };
        NewColumn.CheckNew(name, many.Columns.Values);
        _made = name;
        return _change.Columns.CreateLookup(_lookup, name, _type, targets ?? [one.LogicalName], _change.Version);
    }

    private bool IsPolymorphic(TableDefinition many, ColumnDefinition there, TableDefinition one) =>
        _operation.Metadata.RelationshipsOf(many.LogicalName).Count(r => !r.IsManyToMany && r.ReferencingTable == many.LogicalName && r.ReferencingColumn == there.LogicalName) > 1 && !there.Targets.Contains(one.LogicalName, StringComparer.OrdinalIgnoreCase);

    // The platform's code and text.
    private void CheckNavigation(RelationshipDefinition relationship, TableDefinition one, TableDefinition many, ColumnDefinition column)
    {
        var single = NavigationNames.Single(relationship, column);
        var collection = NavigationNames.Collection(relationship);
        var taken = Names(many).Contains(single) ? single : Names(one).Contains(collection) || (one.LogicalName == many.LogicalName && single == collection) ? collection : null;
        if (taken is not null) throw PlatformFault.Create(PlatformErrorCodes.NavigationPropertyNotUnique, $"NavigationPropertyName {taken} is not unique within an entity");
    }

    private HashSet<string> Names(TableDefinition table)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var relationship in _operation.Metadata.RelationshipsOf(table.LogicalName))
        {
            if (relationship.ReferencedTable == table.LogicalName) names.Add(NavigationNames.Collection(relationship));
            if (relationship.ReferencingTable == table.LogicalName && !relationship.IsManyToMany && table.TryGetColumn(relationship.ReferencingColumn, out var lookup)) names.Add(NavigationNames.Single(relationship, lookup));
            if (relationship.ReferencingTable == table.LogicalName && relationship.IsManyToMany) names.Add(relationship.ReferencingNavigationProperty ?? NavigationNames.Collection(relationship));
        }
        return names;
    }
}
