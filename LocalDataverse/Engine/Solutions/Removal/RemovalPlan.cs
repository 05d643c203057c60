using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions.Export;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Solutions.Removal;

/// <summary>What goes with a managed solution: the components that no other solution brings and that aren't the platform's. Those of a removed table go with it.</summary>
internal sealed class RemovalPlan
{
    private readonly HashSet<(int Type, Guid Id)> _removed;

    private RemovalPlan(MetadataIndex metadata, IReadOnlyList<SolutionComponent> components, IReadOnlyList<Guid> others)
    {
        Metadata = metadata;
        Removed = components;
        Others = others;
        _removed = components.Select(c => c.Key).ToHashSet();
    }

    /// <summary>The metadata as it was before.</summary>
    public MetadataIndex Metadata { get; }

    /// <summary>The components that go.</summary>
    public IReadOnlyList<SolutionComponent> Removed { get; }

    /// <summary>The solutions that have some of the solution's components too, in the order in which they were installed.</summary>
    public IReadOnlyList<Guid> Others { get; }

    /// <summary>Plans the removal of a solution.</summary>
    public static RemovalPlan Of(IDataSession session, InstalledSolutions installed, Guid solution)
    {
        var metadata = new MetadataIndex(session.Metadata);
        var components = installed.ComponentsOf(solution).ToList();
        var removed = components.Where(c => c.Brings && !metadata.IsPlatforms(c.Type, c.Id) && !installed.OthersThatBring(c, solution).Any()).ToList();
        var others = components.SelectMany(c => installed.OthersWith(c, solution)).ToHashSet();
        return new RemovalPlan(metadata, removed, installed.All.Select(s => s.Id).Where(others.Contains).ToList());
    }

    /// <summary>Plans the removal of some components.</summary>
    public static RemovalPlan Of(IDataSession session, params IReadOnlyList<SolutionComponent> components) => new(new MetadataIndex(session.Metadata), components, []);

    /// <summary>Plans the removal of everything but some components: what these need is what then holds it back.</summary>
    public static RemovalPlan AllBut(IDataSession session, IReadOnlyCollection<(int Type, Guid Id)> components)
    {
        var metadata = new MetadataIndex(session.Metadata);
        // A table that goes takes its parts along; those that stay need it.
        var kept = components.Concat(components.Select(c => TableParts.TableOf(session, metadata, new SolutionComponent(c.Type, c.Id, 0))).OfType<string>().Select(t => (ComponentTypes.Entity, MetadataIds.Table(t)))).ToHashSet();
        return new(metadata, [.. metadata.All.Concat(ComponentTypes.Rows(session)).Where(c => !kept.Contains(c)).Select(c => new SolutionComponent(c.Type, c.Id, 0))], []);
    }

    /// <summary>True when the component goes, by itself or with its table.</summary>
    public bool Removes(int type, Guid id) => _removed.Contains((type, id)) || (Metadata.Column(id) is { } column && type == ComponentTypes.Attribute && RemovesTable(column.Table.LogicalName));

    /// <summary>True when the table goes.</summary>
    public bool RemovesTable(string logicalName) => _removed.Contains((ComponentTypes.Entity, MetadataIds.Table(logicalName)));
}
