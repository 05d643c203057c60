using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions.Removal;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>RetrieveRequiredComponents: what a component needs.</summary>
internal sealed class RetrieveRequiredComponentsHandler : IMessageHandler
{
    public string MessageName => "RetrieveRequiredComponents";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        (int, Guid) component = (operation.Optional<int>("ComponentType"), operation.Optional<Guid>("ObjectId"));
        operation.OutputParameters["EntityCollection"] = DependencyRows.Of(RequiredComponents.Of(operation.Session, [component]));
    }
}
