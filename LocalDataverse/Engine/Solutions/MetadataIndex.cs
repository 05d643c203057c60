using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Solutions;

/// <summary>Finds metadata by the ids that solutioncomponent rows have of it.</summary>
internal sealed class MetadataIndex
{
    private readonly Dictionary<Guid, TableDefinition> _tables = [];
    private readonly Dictionary<Guid, (TableDefinition Table, ColumnDefinition Column)> _columns = [];
    private readonly Dictionary<Guid, (TableDefinition Table, AlternateKeyDefinition Key)> _keys = [];
    private readonly Dictionary<Guid, RelationshipDefinition> _relationships = [];
    private readonly Dictionary<Guid, ChoiceDefinition> _choices = [];

    public MetadataIndex(MetadataCatalog catalog)
    {
        foreach (var table in catalog.Tables)
        {
            _tables[MetadataIds.Table(table.LogicalName)] = table;
            foreach (var column in table.Columns.Values) _columns[MetadataIds.Column(table.LogicalName, column.LogicalName)] = (table, column);
            foreach (var key in table.Keys) _keys[MetadataIds.Key(table.LogicalName, key.LogicalName)] = (table, key);
        }
        foreach (var relationship in catalog.Relationships) _relationships[MetadataIds.Relationship(relationship.SchemaName)] = relationship;
        foreach (var choice in catalog.Choices) _choices[MetadataIds.Choice(choice.Name)] = choice;
    }

    /// <summary>Every piece of metadata.</summary>
    public IEnumerable<(int Type, Guid Id)> All => _tables.Keys.Select(id => (ComponentTypes.Entity, id))
        .Concat(_columns.Keys.Select(id => (ComponentTypes.Attribute, id)))
        .Concat(_keys.Keys.Select(id => (ComponentTypes.EntityKey, id)))
        .Concat(_relationships.Keys.Select(id => (ComponentTypes.EntityRelationship, id)))
        .Concat(_choices.Keys.Select(id => (ComponentTypes.OptionSet, id)));

    /// <summary>The table of an id; null when there is none.</summary>
    public TableDefinition? Table(Guid id) => _tables.GetValueOrDefault(id);

    /// <summary>The column of an id; null when there is none.</summary>
    public (TableDefinition Table, ColumnDefinition Column)? Column(Guid id) => _columns.TryGetValue(id, out var found) ? found : null;

    /// <summary>The alternate key of an id; null when there is none.</summary>
    public (TableDefinition Table, AlternateKeyDefinition Key)? Key(Guid id) => _keys.TryGetValue(id, out var found) ? found : null;

    /// <summary>The relationship of an id; null when there is none.</summary>
    public RelationshipDefinition? Relationship(Guid id) => _relationships.GetValueOrDefault(id);

    /// <summary>The global choice of an id; null when there is none.</summary>
    public ChoiceDefinition? Choice(Guid id) => _choices.GetValueOrDefault(id);

    /// <summary>The name of a piece of metadata; null when there is none of the id.</summary>
    public string? NameOf(int type, Guid id) => type switch
    {
        ComponentTypes.Entity => Table(id)?.LogicalName,
        ComponentTypes.Attribute => Column(id) is { } column ? $"{column.Table.LogicalName}.{column.Column.LogicalName}" : null,
        ComponentTypes.EntityKey => Key(id) is { } key ? $"{key.Table.LogicalName}.{key.Key.LogicalName}" : null,
        ComponentTypes.EntityRelationship => Relationship(id)?.SchemaName,
        ComponentTypes.OptionSet => Choice(id)?.Name,
        _ => null,
    };

    /// <summary>True for what an organisation has without any solution.</summary>
    public bool IsPlatforms(int type, Guid id) => type switch
    {
        ComponentTypes.Entity => Table(id) is { IsCustom: false, IsIntersect: false },
        ComponentTypes.Attribute => Column(id) is { Table.IsCustom: false, Column.IsCustom: false },
        ComponentTypes.EntityKey => Key(id) is { Table.IsCustom: false } key && BaseLayer.TryGetTable(key.Table.LogicalName, out var table) && table.Keys.Any(k => k.LogicalName == key.Key.LogicalName),
        ComponentTypes.EntityRelationship => Relationship(id) is { IsCustom: false },
        ComponentTypes.OptionSet => Choice(id) is { IsCustom: false },
        _ => false,
    };
}
