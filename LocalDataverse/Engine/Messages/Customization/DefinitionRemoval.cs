using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Export;
using LocalDataverse.Engine.Solutions.Removal;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>Deletes definitions that a request names, with their data and what is part of them, unless something needs them.</summary>
internal static class DefinitionRemoval
{
    /// <summary>Deletes them.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">A managed solution brings one, or something else needs one.</exception>
    public static void Run(OperationContext operation, params IReadOnlyList<SolutionComponent> components)
    {
        var session = operation.Session;
        foreach (var component in components) ManagedDefinitions.DemandDelete(operation, component.Type, component.Id);
        var plan = RemovalPlan.Of(session, components);
        if (DependencyFinder.Find(session, plan) is { Count: > 0 } dependencies)
        {
            var (type, id) = components[0].Key;
            throw PlatformFault.Create(
                PlatformErrorCodes.CannotDeleteInUseComponent,
                $"The {ComponentTypes.Name(type)}({id:D}) component cannot be deleted because it is referenced by {dependencies.Count} other components. For a list of referenced components, use the RetrieveDependenciesForDeleteRequest.");
        }
        var before = plan.Metadata.All.Concat(Parts(operation, plan)).ToList();
        ComponentRemoval.Run(session, plan);
        var after = new MetadataIndex(operation.Metadata);
        foreach (var (type, id) in before.Where(c => !ComponentTypes.IsMetadata(c.Type) || after.NameOf(c.Type, c.Id) is null)) SolutionMembership.Forget(session, type, id);
    }

    // Views, forms and charts, which go with their table.
    private static IEnumerable<(int Type, Guid Id)> Parts(OperationContext operation, RemovalPlan plan)
    {
        var tables = plan.Removed.Where(c => c.Type == ComponentTypes.Entity).Select(c => plan.Metadata.Table(c.Id)?.LogicalName).ToHashSet();
        if (tables.Count == 0) return [];
        return [.. ComponentTypes.Rows(operation.Session).Where(c => TableParts.TableOf(operation.Session, plan.Metadata, new SolutionComponent(c.Type, c.Id, 0)) is { } table && tables.Contains(table))];
    }
}
