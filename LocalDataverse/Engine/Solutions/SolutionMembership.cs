using System;
using System.Linq;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Solutions.Layers;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Solutions;

/// <summary>What belongs to unmanaged solutions: components that a person puts in, takes out, makes in one or deletes.</summary>
internal static class SolutionMembership
{
    /// <summary>Puts a component into a solution; one that is in it stays.</summary>
    /// <returns>solutioncomponentid.</returns>
    public static Guid Add(IDataSession session, Entity solution, SolutionComponent component, DateTime now, Guid userId)
    {
        if (Find(session, component.Type, component.Id, solution.Id) is { } there) return there.Id;
        var id = RowIds.Next();
        new Security.SeedRow(session, "solutioncomponent", id)
            .Set("solutionid", solution.ToEntityReference())
            .Set("componenttype", new OptionSetValue(component.Type))
            .Set("objectid", component.Id)
            .Set("rootcomponentbehavior", new OptionSetValue(component.Behavior))
            .Set("ismetadata", ComponentTypes.IsMetadata(component.Type))
            .Made(now, userId)
            .Insert();
        return id;
    }

    /// <summary>Takes a component out of a solution.</summary>
    /// <returns>solutioncomponentid of the membership that is gone; null when there was none.</returns>
    public static Guid? Remove(IDataSession session, Entity solution, int type, Guid id)
    {
        if (Find(session, type, id, solution.Id) is not { } there) return null;
        session.Delete("solutioncomponent", there.Id);
        return there.Id;
    }

    /// <summary>A row was made by a request that named a solution (SolutionUniqueName).</summary>
    public static void Created(OperationContext operation, string table, Guid id)
    {
        if (ComponentTypes.OfTable(table) is { } made) ActiveLayer.Mark(operation.Session, made, id, operation.Now);
        if (!operation.InputParameters.TryGetValue("SolutionUniqueName", out var value) || value is not string name) return;
        var type = ComponentTypes.OfTable(table) ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Rows of '{table}' are no solution components; SolutionUniqueName can't be given for them.");
        Add(operation.Session, FindOpen(operation.Session, name), new SolutionComponent(type, id, 0), operation.Now, operation.UserId);
    }

    /// <summary>A row was deleted: it belongs to no solution any more.</summary>
    public static void Deleted(OperationContext operation, string table, Guid id)
    {
        if (ComponentTypes.OfTable(table) is { } type) Forget(operation.Session, type, id);
    }

    /// <summary>A component is gone: it belongs to no solution, and has no layers any more.</summary>
    public static void Forget(IDataSession session, int type, Guid id)
    {
        ComponentLayers.Remove(session, type, id);
        var query = new QueryExpression("solutioncomponent") { ColumnSet = new ColumnSet(false) };
        query.Criteria.AddCondition("componenttype", ConditionOperator.Equal, type);
        query.Criteria.AddCondition("objectid", ConditionOperator.Equal, id);
        foreach (var row in session.Query(query).Entities) session.Delete("solutioncomponent", row.Id);
    }

    /// <summary>The unmanaged solution of a name, which has no patches and so can be changed.</summary>
    public static Entity FindOpen(IDataSession session, string name)
    {
        var solution = FindUnmanaged(session, name);
        SolutionPatches.DemandNone(session, solution);
        return solution;
    }

    /// <summary>The unmanaged solution of a name.</summary>
    public static Entity FindUnmanaged(IDataSession session, string name)
    {
        var query = new QueryExpression("solution") { ColumnSet = new ColumnSet(true), TopCount = 1 };
        query.Criteria.AddCondition("uniquename", ConditionOperator.Equal, name);
        var solution = session.Query(query).Entities.FirstOrDefault() ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"There is no solution {name}.");
        return solution.GetAttributeValue<bool>("ismanaged")
            ? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The solution {name} is managed; its components can't be changed.")
            : solution;
    }

    private static Entity? Find(IDataSession session, int type, Guid id, Guid solution)
    {
        var query = new QueryExpression("solutioncomponent") { ColumnSet = new ColumnSet(false), TopCount = 1 };
        query.Criteria.AddCondition("solutionid", ConditionOperator.Equal, solution);
        query.Criteria.AddCondition("componenttype", ConditionOperator.Equal, type);
        query.Criteria.AddCondition("objectid", ConditionOperator.Equal, id);
        return session.Query(query).Entities.FirstOrDefault();
    }
}
