using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions.Export;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Solutions.Removal;

/// <summary>What components need: the dependencies of <see cref="DependencyFinder"/> seen from their other end, and the tables that they are parts of.</summary>
internal static class RequiredComponents
{
    /// <summary>The dependencies of some components on others.</summary>
    public static IReadOnlyList<Dependency> Of(IDataSession session, IReadOnlyCollection<(int Type, Guid Id)> components)
    {
        var plan = RemovalPlan.AllBut(session, components);
        var wanted = components.ToHashSet();
        return [.. DependencyFinder.Find(session, plan).Where(d => wanted.Contains((d.DependentType, d.DependentId))).Concat(components.Select(c => Whole(session, plan.Metadata, c)).OfType<Dependency>()).Distinct()];
    }

    /// <summary>What a solution needs, doesn't have itself, and that isn't the platform's.</summary>
    public static IReadOnlyList<Dependency> Missing(IDataSession session, Guid solution)
    {
        var components = new InstalledSolutions(session).ComponentsOf(solution).Select(c => c.Key).ToHashSet();
        var metadata = new MetadataIndex(session.Metadata);
        return [.. Of(session, components).Where(d => !components.Contains((d.RequiredType, d.RequiredId)) && !IsPart(metadata, components, d) && !metadata.IsPlatforms(d.RequiredType, d.RequiredId))];
    }

    // A column of a table that the solution has.
    private static bool IsPart(MetadataIndex metadata, HashSet<(int Type, Guid Id)> components, Dependency dependency) =>
        metadata.Column(dependency.RequiredId) is { } column && components.Contains((ComponentTypes.Entity, MetadataIds.Table(column.Table.LogicalName)));

    private static Dependency? Whole(IDataSession session, MetadataIndex metadata, (int Type, Guid Id) component) =>
        TableParts.TableOf(session, metadata, new SolutionComponent(component.Type, component.Id, 0)) is { } table
            ? new Dependency(ComponentTypes.Entity, MetadataIds.Table(table), table, component.Type, component.Id, metadata.NameOf(component.Type, component.Id) ?? "")
            : null;
}
