using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace LocalDataverse.Engine.Metadata;

/// <summary>All tables and relationships of an organisation at one moment. Immutable and thread-safe; a change makes another catalog.</summary>
public sealed class MetadataCatalog
{
    private readonly Dictionary<string, TableDefinition> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, TableDefinition> _bySet = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RelationshipDefinition> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ChoiceDefinition> _choices = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, RelationshipDefinition> _byTable;

    /// <summary>Makes a catalog.</summary>
    /// <param name="version">Grows with every change; caches compare it.</param>
    /// <param name="tables">Every table.</param>
    /// <param name="relationships">Every relationship.</param>
    /// <param name="choices">Every global choice.</param>
    public MetadataCatalog(
        long version,
        IEnumerable<TableDefinition> tables,
        IEnumerable<RelationshipDefinition> relationships,
        IEnumerable<ChoiceDefinition>? choices = null)
    {
        Version = version;
        foreach (var table in tables)
        {
            _tables.Add(table.LogicalName, table);
            _bySet.Add(table.EntitySetName, table);
        }
        foreach (var relationship in relationships) _relationships.Add(relationship.SchemaName, relationship);
        foreach (var choice in choices ?? []) _choices.Add(choice.Name, choice);
        _byTable = _relationships.Values
            .SelectMany(r => new[] { r.ReferencedTable, r.ReferencingTable }.Distinct(StringComparer.OrdinalIgnoreCase).Select(t => (Table: t, Relationship: r)))
            .ToLookup(x => x.Table, x => x.Relationship, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Grows with every change.</summary>
    public long Version { get; }

    /// <summary>Every table.</summary>
    public IReadOnlyCollection<TableDefinition> Tables => _tables.Values;

    /// <summary>Every relationship.</summary>
    public IReadOnlyCollection<RelationshipDefinition> Relationships => _relationships.Values;

    /// <summary>Every global choice.</summary>
    public IReadOnlyCollection<ChoiceDefinition> Choices => _choices.Values;

    /// <summary>Looks a table up by logical name; a reference without a name, which the SDK's classes allow, is to none.</summary>
    public bool TryGetTable(string logicalName, [NotNullWhen(true)] out TableDefinition? table) => _tables.TryGetValue(logicalName ?? "", out table);

    /// <summary>Looks a table up by the Web API's entity set name.</summary>
    public bool TryGetTableBySet(string entitySetName, [NotNullWhen(true)] out TableDefinition? table) => _bySet.TryGetValue(entitySetName, out table);

    /// <summary>Looks a relationship up by schema name.</summary>
    public bool TryGetRelationship(string schemaName, [NotNullWhen(true)] out RelationshipDefinition? relationship) =>
        _relationships.TryGetValue(schemaName ?? "", out relationship);

    /// <summary>Looks a global choice up by name.</summary>
    public bool TryGetChoice(string name, [NotNullWhen(true)] out ChoiceDefinition? choice) => _choices.TryGetValue(name, out choice);

    /// <summary>The relationships a table takes part in, on either side.</summary>
    public IEnumerable<RelationshipDefinition> RelationshipsOf(string table) => _byTable[table];
}
