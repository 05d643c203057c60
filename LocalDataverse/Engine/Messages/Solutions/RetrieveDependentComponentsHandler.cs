using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Removal;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>RetrieveDependentComponents: what needs a component.</summary>
internal sealed class RetrieveDependentComponentsHandler : IMessageHandler
{
    public string MessageName => "RetrieveDependentComponents";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        var component = new SolutionComponent(operation.Optional<int>("ComponentType"), operation.Optional<Guid>("ObjectId"), 0);
        operation.OutputParameters["EntityCollection"] = DependencyRows.Of(DependencyFinder.Find(operation.Session, RemovalPlan.Of(operation.Session, component)));
    }
}
