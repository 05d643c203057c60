using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Definitions;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Engine.Messages.Definitions;

/// <summary>What changed between an earlier catalog and the present one (Microsoft's "Cache schema data").</summary>
internal sealed class MetadataDifference
{
    private readonly MetadataCatalog _before;
    private readonly MetadataCatalog _after;

    public MetadataDifference(MetadataCatalog before, MetadataCatalog after)
    {
        _before = before;
        _after = after;
    }

    /// <summary>Leaves of a table's definition what changed, and says of each item left whether it changed itself. False when nothing is left.</summary>
    public bool Keep(EntityMetadata entity)
    {
        _after.TryGetTable(entity.LogicalName, out var table);
        _before.TryGetTable(entity.LogicalName, out var old);
        entity.HasChanged = old is null || !Same(Bare(old), Bare(table!));
        entity
            .With(nameof(EntityMetadata.Attributes), Keep(entity.Attributes, a => Keep(a, old, table!)))
            .With(nameof(EntityMetadata.Keys), Keep(entity.Keys, k => Mark(k, Key(old, k), Key(table!, k))))
            .With(nameof(EntityMetadata.OneToManyRelationships), Keep(entity.OneToManyRelationships, Keep))
            .With(nameof(EntityMetadata.ManyToOneRelationships), Keep(entity.ManyToOneRelationships, Keep))
            .With(nameof(EntityMetadata.ManyToManyRelationships), Keep(entity.ManyToManyRelationships, Keep));
        return entity.HasChanged.Value || Any(entity.Attributes) || Any(entity.Keys) || Any(entity.OneToManyRelationships) || Any(entity.ManyToOneRelationships) || Any(entity.ManyToManyRelationships);
    }

    /// <summary>The ids of what is there no more, by kind.</summary>
    public DeletedMetadataCollection Deleted(DeletedMetadataFilters filters)
    {
        var deleted = new DeletedMetadataCollection();
        Add(DeletedMetadataFilters.Entity, c => c.Tables.Select(t => MetadataIds.Table(t.LogicalName)));
        Add(DeletedMetadataFilters.Attribute, c => c.Tables.SelectMany(t => t.Columns.Values.Select(x => MetadataIds.Column(t.LogicalName, x.LogicalName))));
        Add(DeletedMetadataFilters.Relationship, c => c.Relationships.Select(r => MetadataIds.Relationship(r.SchemaName)));
        Add(DeletedMetadataFilters.OptionSet, c => c.Choices.Select(x => MetadataIds.Choice(x.Name)));
        Add(DeletedMetadataFilters.Label, c => new MetadataDescriber(c, Languages.Base).LabelIds());
        return deleted;

        void Add(DeletedMetadataFilters kind, Func<MetadataCatalog, IEnumerable<Guid>> ids)
        {
            if (!filters.HasFlag(kind)) return;
            var gone = ids(_before).Except(ids(_after)).ToList();
            if (gone.Count == 0) return;
            deleted[kind] = new DataCollection<Guid>(gone.Count);
            deleted[kind].AddRange(gone);
        }
    }

    private static bool Keep(AttributeMetadata attribute, TableDefinition? oldTable, TableDefinition table)
    {
        var old = oldTable is not null && oldTable.TryGetColumn(attribute.LogicalName, out var found) ? found : null;
        var now = table.Columns[attribute.LogicalName];
        attribute.HasChanged = old is null || !Same(old with { Options = [] }, now with { Options = [] });
        var options = old is null || !Same(old.Options, now.Options);
        if (attribute is EnumAttributeMetadata { OptionSet: { } set }) set.HasChanged = options;
        if (attribute is BooleanAttributeMetadata { OptionSet: { } pair }) pair.HasChanged = options;
        return attribute.HasChanged.Value || options;
    }

    private bool Keep(RelationshipMetadataBase relationship)
    {
        _before.TryGetRelationship(relationship.SchemaName, out var old);
        _after.TryGetRelationship(relationship.SchemaName, out var now);
        return Mark(relationship, old, now);
    }

    private static bool Mark(MetadataBase definition, object? old, object? now)
    {
        definition.HasChanged = !Same(old, now);
        return definition.HasChanged.Value;
    }

    private static AlternateKeyDefinition? Key(TableDefinition? table, EntityKeyMetadata key) => table?.Keys.FirstOrDefault(k => k.LogicalName == key.LogicalName);

    private static TableDefinition Bare(TableDefinition table) => table with { Columns = new Dictionary<string, ColumnDefinition>(), Keys = [], Indexes = [] };

    private static T[]? Keep<T>(T[]? definitions, Func<T, bool> changed) => definitions is null ? null : [.. definitions.Where(changed)];

    private static bool Any<T>(T[]? definitions) => definitions is { Length: > 0 };

    /// <summary>Definitions hold lists, which records compare by reference: their stored form tells.</summary>
    private static bool Same(object? a, object? b) => JsonSerializer.Serialize(a, MetadataJson.Options) == JsonSerializer.Serialize(b, MetadataJson.Options);
}
