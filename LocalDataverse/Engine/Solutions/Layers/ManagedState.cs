using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Layers;

/// <summary>A component is managed while a managed solution has it: ismanaged of its row, IsManaged of its definition.</summary>
internal static class ManagedState
{
    /// <summary>Brings the components to it.</summary>
    public static void Write(IDataSession session, InstalledSolutions installed, IReadOnlyCollection<(int Type, Guid Id)> components)
    {
        foreach (var (type, id) in components) WriteRow(session, type, id, IsManaged(installed, type, id));
        WriteMetadata(session, installed, components);
    }

    private static bool IsManaged(InstalledSolutions installed, int type, Guid id) => installed.ManagedHolders((type, id)).Any();

    private static void WriteRow(IDataSession session, int type, Guid id, bool managed)
    {
        if (ComponentTypes.Table(type) is not { } name || !session.Metadata.TryGetTable(name, out var table) || !table.TryGetColumn("ismanaged", out _)) return;
        if (session.Find(name, id, new ColumnSet("ismanaged")) is { } row && row.GetAttributeValue<bool?>("ismanaged") != managed) session.Update(new Entity(name, id) { ["ismanaged"] = managed });
    }

    private static void WriteMetadata(IDataSession session, InstalledSolutions installed, IReadOnlyCollection<(int Type, Guid Id)> components)
    {
        var index = new MetadataIndex(session.Metadata);
        var tables = new Dictionary<string, TableDefinition>(StringComparer.OrdinalIgnoreCase);
        foreach (var (type, id) in components.Where(c => ComponentTypes.IsMetadata(c.Type)))
        {
            var managed = IsManaged(installed, type, id);
            switch (type)
            {
                case ComponentTypes.Entity when index.Table(id) is { } table && table.IsManaged != managed:
                    tables[table.LogicalName] = Current(tables, table) with { IsManaged = managed };
                    break;
                case ComponentTypes.Attribute when index.Column(id) is { } found && found.Column.IsManaged != managed:
                    var changed = Current(tables, found.Table);
                    tables[found.Table.LogicalName] = changed with { Columns = TableDefinition.Index(changed.Columns.Values.Select(c => c.LogicalName == found.Column.LogicalName ? c with { IsManaged = managed } : c)) };
                    break;
                case ComponentTypes.EntityRelationship when index.Relationship(id) is { } relationship && relationship.IsManaged != managed:
                    session.PutRelationship(relationship with { IsManaged = managed });
                    break;
                case ComponentTypes.OptionSet when index.Choice(id) is { } choice && choice.IsManaged != managed:
                    session.PutChoice(choice with { IsManaged = managed });
                    break;
            }
        }
        foreach (var table in tables.Values) session.PutTable(table);
    }

    private static TableDefinition Current(Dictionary<string, TableDefinition> tables, TableDefinition table) => tables.GetValueOrDefault(table.LogicalName, table);
}
