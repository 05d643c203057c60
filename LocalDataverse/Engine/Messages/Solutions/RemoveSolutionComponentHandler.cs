using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>RemoveSolutionComponent: takes a component out of an unmanaged solution; the component stays.</summary>
internal sealed class RemoveSolutionComponentHandler : IMessageHandler
{
    public string MessageName => "RemoveSolutionComponent";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        // The Web API gives a row whose key is the component's id.
        var id = operation.Optional<Entity>("SolutionComponent")?.Id ?? operation.Optional<Guid>("ComponentId");
        var type = operation.Optional<int>("ComponentType");
        var solution = SolutionMembership.FindOpen(operation.Session, operation.Required<string>("SolutionUniqueName"));
        operation.OutputParameters["id"] = SolutionMembership.Remove(operation.Session, solution, type, id)
            ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The component {id:D} of the type {ComponentTypes.Name(type)} is not in the solution {solution.GetAttributeValue<string>("uniquename")}.");
    }
}
