using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Metadata.Definitions;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.Engine.Messages.Definitions;

/// <summary>Runs a metadata query (Microsoft's "Query schema definitions"). The columns, relationships and keys of a table come only when its Properties name them.</summary>
internal sealed class MetadataQueryRunner
{
    private readonly MetadataCatalog _catalog;
    private readonly MetadataDescriber _describer;
    private readonly MetadataSelection _tables;
    private readonly MetadataSelection _columns;
    private readonly MetadataSelection _relationships;
    private readonly MetadataSelection _keys;

    /// <summary>The query of a user with this language.</summary>
    public MetadataQueryRunner(MetadataCatalog catalog, int language, EntityQueryExpression query)
    {
        _catalog = catalog;
        _describer = new MetadataDescriber(catalog, language, query.LabelQuery?.FilterLanguages is { Count: > 0 } languages ? languages : null);
        _tables = new MetadataSelection(query, typeof(EntityMetadata));
        _columns = new MetadataSelection(query.AttributeQuery, typeof(AttributeMetadata));
        _relationships = new MetadataSelection(query.RelationshipQuery, typeof(RelationshipMetadataBase));
        _keys = new MetadataSelection(query.KeyQuery, typeof(EntityKeyMetadata));
    }

    /// <summary>The tables that are wanted, by name.</summary>
    public IEnumerable<EntityMetadata> Run() => _catalog.Tables.OrderBy(t => t.LogicalName, StringComparer.Ordinal)
        .Where(t => _tables.Wants(_describer.Describe(t, EntityFilters.Entity)))
        .Select(Describe);

    private EntityMetadata Describe(TableDefinition table)
    {
        var parts = EntityFilters.Entity;
        if (_tables.Wants(nameof(EntityMetadata.Attributes))) parts |= EntityFilters.Attributes;
        if (_tables.Wants(nameof(EntityMetadata.Privileges))) parts |= EntityFilters.Privileges;
        if (_tables.Wants(nameof(EntityMetadata.OneToManyRelationships)) || _tables.Wants(nameof(EntityMetadata.ManyToOneRelationships)) || _tables.Wants(nameof(EntityMetadata.ManyToManyRelationships)))
            parts |= EntityFilters.Relationships;
        var made = _tables.Cut(_describer.Describe(table, parts));
        return made
            .With(nameof(EntityMetadata.Attributes), _columns.Select(made.Attributes))
            .With(nameof(EntityMetadata.OneToManyRelationships), _relationships.Select(made.OneToManyRelationships))
            .With(nameof(EntityMetadata.ManyToOneRelationships), _relationships.Select(made.ManyToOneRelationships))
            .With(nameof(EntityMetadata.ManyToManyRelationships), _relationships.Select(made.ManyToManyRelationships))
            .With(nameof(EntityMetadata.Keys), _keys.Select(made.Keys));
    }
}
