using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Definitions;

/// <summary>Describes an organisation's metadata with the SDK's types. Every call makes new objects: callers may change theirs.</summary>
internal sealed class MetadataDescriber
{
    private readonly MetadataCatalog _catalog;
    private readonly LabelDescriber _labels;
    private readonly EntityDescriber _entities;
    private readonly AttributeDescriber _attributes;
    private readonly RelationshipDescriber _relationships;
    private readonly OptionSetDescriber _optionSets;
    private readonly KeyDescriber _keys;

    /// <param name="catalog">The metadata.</param>
    /// <param name="language">Language code (LCID) of the user.</param>
    /// <param name="only">The languages labels are wanted in; null for all.</param>
    public MetadataDescriber(MetadataCatalog catalog, int language, IReadOnlyCollection<int>? only = null)
    {
        _catalog = catalog;
        _labels = new LabelDescriber(language, only);
        _optionSets = new OptionSetDescriber(catalog, _labels);
        _entities = new EntityDescriber(catalog, _labels);
        _attributes = new AttributeDescriber(_optionSets, _labels);
        _relationships = new RelationshipDescriber(catalog);
        _keys = new KeyDescriber(_labels);
    }

    /// <summary>A table with the parts that are asked for; alternate keys come with the table itself (assumed).</summary>
    public EntityMetadata Describe(TableDefinition table, EntityFilters parts)
    {
        var made = _entities.Of(table).With(nameof(EntityMetadata.Keys), _keys.All(table));
        if (parts.HasFlag(EntityFilters.Attributes)) made.With(nameof(EntityMetadata.Attributes), _attributes.All(table));
        if (parts.HasFlag(EntityFilters.Privileges)) made.With(nameof(EntityMetadata.Privileges), PrivilegeDescriber.All(table));
        if (!parts.HasFlag(EntityFilters.Relationships)) return made;
        return made
            .With(nameof(EntityMetadata.ManyToManyRelationships), _relationships.ManyToMany(table))
            .With(nameof(EntityMetadata.ManyToOneRelationships), _relationships.ManyToOne(table))
            .With(nameof(EntityMetadata.OneToManyRelationships), _relationships.OneToMany(table));
    }

    /// <summary>A column.</summary>
    public AttributeMetadata Describe(TableDefinition table, ColumnDefinition column) => _attributes.All(table).First(a => string.Equals(a.LogicalName, column.LogicalName, StringComparison.Ordinal));

    /// <summary>A relationship.</summary>
    public RelationshipMetadataBase Describe(RelationshipDefinition relationship) => _relationships.Of(relationship);

    /// <summary>A global choice.</summary>
    public OptionSetMetadata Describe(ChoiceDefinition choice) => _optionSets.Global(choice);

    /// <summary>An alternate key.</summary>
    public EntityKeyMetadata Describe(TableDefinition table, AlternateKeyDefinition key) => _keys.Of(table, key);

    /// <summary>The id of every label there is.</summary>
    public IReadOnlyCollection<Guid> LabelIds()
    {
        foreach (var table in _catalog.Tables) Describe(table, EntityFilters.Attributes);
        foreach (var choice in _catalog.Choices) Describe(choice);
        return _labels.Ids;
    }
}
