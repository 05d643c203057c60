using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Removal;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>RetrieveDependenciesForDelete: what stands in the way of one component's removal.</summary>
internal sealed class RetrieveDependenciesForDeleteHandler : IMessageHandler
{
    public string MessageName => "RetrieveDependenciesForDelete";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        var component = new SolutionComponent(operation.Optional<int>("ComponentType"), operation.Optional<Guid>("ObjectId"), 0);
        operation.OutputParameters["EntityCollection"] = DependencyRows.Of(DependencyFinder.Find(operation.Session, RemovalPlan.Of(operation.Session, component)));
    }
}
