using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions.Layers;

/// <summary>The rows of msdyn_componentlayer: which solutions say something of a component, the lowest one with the order 1.</summary>
internal static class ComponentLayers
{
    /// <summary>The table.</summary>
    public const string Table = "msdyn_componentlayer";

    private const string Platform = "System";

    /// <summary>The layers of a component, in no order.</summary>
    public static IReadOnlyList<Entity> Of(IDataSession session, int type, Guid id)
    {
        var query = new QueryExpression(Table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition("msdyn_componentid", ConditionOperator.Equal, Text(id));
        query.Criteria.AddCondition("msdyn_solutioncomponentname", ConditionOperator.Equal, ComponentTypes.Name(type));
        return session.Query(query).Entities;
    }

    /// <summary>The layer of a solution; null when it has none of the component.</summary>
    public static Entity? Find(IDataSession session, int type, Guid id, string solution) =>
        Of(session, type, id).FirstOrDefault(l => string.Equals(l.GetAttributeValue<string>("msdyn_solutionname"), solution, StringComparison.OrdinalIgnoreCase));

    /// <summary>The component that a layer is of.</summary>
    public static (int Type, Guid Id) Key(Entity layer) =>
        (ComponentTypes.OfName(layer.GetAttributeValue<string>("msdyn_solutioncomponentname")) ?? 0, Guid.Parse(layer.GetAttributeValue<string>("msdyn_componentid"), CultureInfo.InvariantCulture));

    /// <summary>Begins a layer's row.</summary>
    public static Entity New(int type, Guid id, string solution)
    {
        var key = PlatformIds.Of(Table, Text(id), ComponentTypes.Name(type), solution);
        return new Entity(Table, key)
        {
            ["msdyn_componentlayerid"] = key,
            ["msdyn_componentid"] = Text(id),
            ["msdyn_solutioncomponentname"] = ComponentTypes.Name(type),
            ["msdyn_solutionname"] = solution,
        };
    }

    /// <summary>Forgets the layers of a component that is gone.</summary>
    public static void Remove(IDataSession session, int type, Guid id)
    {
        foreach (var layer in Of(session, type, id)) session.Delete(Table, layer.Id);
    }

    /// <summary>Brings the rows of components to what is installed now, and what says of the components themselves that they are managed.</summary>
    public static void Refresh(IDataSession session, IReadOnlyCollection<(int Type, Guid Id)> components)
    {
        var installed = new InstalledSolutions(session);
        var metadata = new MetadataIndex(session.Metadata);
        foreach (var (type, id) in components)
        {
            if (Label(session, metadata, type, id) is { } label) Put(session, installed, metadata, type, id, label);
            else Remove(session, type, id);
        }
        ManagedState.Write(session, installed, components);
    }

    private static void Put(IDataSession session, InstalledSolutions installed, MetadataIndex metadata, int type, Guid id, string label)
    {
        var there = Of(session, type, id).ToDictionary(l => l.GetAttributeValue<string>("msdyn_solutionname"), StringComparer.OrdinalIgnoreCase);
        var wanted = new List<(string Name, string? Publisher)>();
        if (metadata.IsPlatforms(type, id)) wanted.Add((Platform, "MicrosoftCorporation"));
        foreach (var holder in installed.ManagedHolders((type, id))) wanted.Add((holder.GetAttributeValue<string>("uniquename"), holder.GetAttributeValue<EntityReference>("publisherid")?.Name));
        // Of what only the platform speaks there are no rows.
        if (wanted is [(Platform, _)] && !there.ContainsKey(ActiveLayer.Name)) wanted.Clear();
        else if (wanted.Count == 0 || there.ContainsKey(ActiveLayer.Name)) wanted.Add((ActiveLayer.Name, "DefaultPublisher"));
        for (var i = 0; i < wanted.Count; i++)
        {
            var (name, publisher) = wanted[i];
            var row = there.Remove(name, out var old) ? new Entity(Table, old.Id) : New(type, id, name);
            row["msdyn_name"] = label;
            row["msdyn_order"] = i + 1;
            row["msdyn_publishername"] = publisher;
            if (old is null) session.Insert(row);
            else if (Changed(old, row)) session.Update(row);
        }
        foreach (var gone in there.Values) session.Delete(Table, gone.Id);
    }

    private static bool Changed(Entity old, Entity row) => row.Attributes.Any(a => !Equals(a.Value, old.GetAttributeValue<object>(a.Key)));

    // The name of a component that is there; null for one that isn't.
    private static string? Label(IDataSession session, MetadataIndex metadata, int type, Guid id)
    {
        if (ComponentTypes.IsMetadata(type)) return metadata.NameOf(type, id);
        if (ComponentTypes.Table(type) is not { } name || !session.Metadata.TryGetTable(name, out var table)) return null;
        if (session.Find(name, id, table.PrimaryNameColumn is { } column ? new ColumnSet(column) : new ColumnSet(false)) is not { } row) return null;
        return (table.PrimaryNameColumn is { } primary ? row.GetAttributeValue<string>(primary) : null) ?? Text(id);
    }

    private static string Text(Guid id) => id.ToString("D");
}
