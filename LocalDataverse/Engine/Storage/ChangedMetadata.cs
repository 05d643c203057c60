using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Storage;

/// <summary>The metadata of a session that changes it. The catalog is made when somebody looks, not after every change: an import changes hundreds of things.</summary>
internal sealed class ChangedMetadata
{
    private readonly Dictionary<string, TableDefinition> _tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, RelationshipDefinition> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ChoiceDefinition> _choices = new(StringComparer.OrdinalIgnoreCase);
    private readonly long _version;
    private MetadataCatalog? _catalog;

    public ChangedMetadata(MetadataCatalog from)
    {
        _version = from.Version + 1;
        foreach (var table in from.Tables) _tables.Add(table.LogicalName, table);
        foreach (var relationship in from.Relationships) _relationships.Add(relationship.SchemaName, relationship);
        foreach (var choice in from.Choices) _choices.Add(choice.Name, choice);
    }

    /// <summary>The catalog as it is now.</summary>
    public MetadataCatalog Catalog => _catalog ??= new MetadataCatalog(_version, _tables.Values, _relationships.Values, _choices.Values);

    /// <summary>The tables by name, without making the catalog.</summary>
    public IReadOnlyDictionary<string, TableDefinition> Tables => _tables;

    public void Put(TableDefinition table) => Change(_tables, table.LogicalName, table);

    public void Put(RelationshipDefinition relationship) => Change(_relationships, relationship.SchemaName, relationship);

    public void Put(ChoiceDefinition choice) => Change(_choices, choice.Name, choice);

    public void DropRelationship(string name) => Change(_relationships, name, null);

    public void DropChoice(string name) => Change(_choices, name, null);

    /// <summary>Takes a table out, with the relationships it takes part in, whose names are given back.</summary>
    public IReadOnlyList<string> DropTable(string name)
    {
        var dropped = new List<string>();
        foreach (var relationship in _relationships.Values)
            if (Same(relationship.ReferencedTable, name) || Same(relationship.ReferencingTable, name)) dropped.Add(relationship.SchemaName);
        foreach (var relationship in dropped) _relationships.Remove(relationship);
        Change(_tables, name, null);
        return dropped;
    }

    private void Change<T>(Dictionary<string, T> items, string name, T? item) where T : class
    {
        if (item is null) items.Remove(name);
        else items[name] = item;
        _catalog = null;
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
