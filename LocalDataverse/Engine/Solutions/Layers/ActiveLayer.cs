using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Layers;

/// <summary>
/// The layer of unmanaged changes, which lies on top of every managed one: for each component that has it the row of msdyn_componentlayer whose solution is Active, with the columns
/// that it sets where a managed layer is below.
/// </summary>
internal static class ActiveLayer
{
    /// <summary>msdyn_solutionname of the layer.</summary>
    public const string Name = "Active";

    /// <summary>True when the component has unmanaged changes.</summary>
    public static bool Has(IDataSession session, int type, Guid id) => ComponentLayers.Find(session, type, id, Name) is not null;

    /// <summary>Adds changes of a row to those that there are.</summary>
    public static void Add(IDataSession session, int type, TableDefinition table, Guid id, IReadOnlyDictionary<string, object?> changes, DateTime now)
    {
        var there = ComponentLayers.Find(session, type, id, Name);
        var values = LayerChanges.Read(table, there?.GetAttributeValue<string>("msdyn_changes"));
        foreach (var (column, value) in changes) values[column] = value;
        Put(session, type, id, there, values.Count == 0 ? null : LayerChanges.Write(table.LogicalName, id, values), now);
    }

    /// <summary>Says that a component has the layer.</summary>
    public static void Mark(IDataSession session, int type, Guid id, DateTime now)
    {
        var there = ComponentLayers.Find(session, type, id, Name);
        if (there is null) Put(session, type, id, null, null, now);
    }

    /// <summary>Takes the layer of a component away; what it had set is still in the row.</summary>
    public static void Remove(IDataSession session, int type, Guid id)
    {
        if (ComponentLayers.Find(session, type, id, Name) is { } there) session.Delete(ComponentLayers.Table, there.Id);
    }

    /// <summary>What the layer sets of a row; nothing where there is none.</summary>
    public static IReadOnlyDictionary<string, object?> Changes(IDataSession session, int type, TableDefinition table, Guid id) =>
        LayerChanges.Read(table, ComponentLayers.Find(session, type, id, Name)?.GetAttributeValue<string>("msdyn_changes"));

    /// <summary>Puts the layer on top of rows that managed solutions have just written.</summary>
    public static void Apply(IDataSession session, IEnumerable<(int Type, Guid Id)> components)
    {
        var wanted = components.ToHashSet();
        var query = new QueryExpression(ComponentLayers.Table) { ColumnSet = new ColumnSet("msdyn_changes", "msdyn_solutioncomponentname", "msdyn_componentid") };
        query.Criteria.AddCondition("msdyn_solutionname", ConditionOperator.Equal, Name);
        query.Criteria.AddCondition("msdyn_changes", ConditionOperator.NotNull);
        foreach (var layer in session.QueryAll(query))
        {
            var (type, id) = ComponentLayers.Key(layer);
            if (!wanted.Contains((type, id)) || ComponentTypes.Table(type) is not { } name || !session.Metadata.TryGetTable(name, out var table)) continue;
            var row = new Entity(name, id);
            foreach (var (column, value) in LayerChanges.Read(table, layer.GetAttributeValue<string>("msdyn_changes"))) row[column] = value;
            session.Update(row);
        }
    }

    private static void Put(IDataSession session, int type, Guid id, Entity? there, string? changes, DateTime now)
    {
        var row = there is null ? ComponentLayers.New(type, id, Name) : new Entity(ComponentLayers.Table, there.Id);
        row["msdyn_changes"] = changes;
        row["msdyn_overwritetime"] = now;
        if (there is not null)
        {
            session.Update(row);
            return;
        }
        row["msdyn_order"] = ComponentLayers.Of(session, type, id).Count + 1;
        row["msdyn_publishername"] = "DefaultPublisher";
        session.Insert(row);
    }
}
