using System;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Solutions;

/// <summary>AddSolutionComponent: puts a component that is there into an unmanaged solution.</summary>
internal sealed class AddSolutionComponentHandler : IMessageHandler
{
    public string MessageName => "AddSolutionComponent";

    public void Authorize(OperationContext operation) => SolutionPrivileges.DemandImport(operation);

    public void Execute(OperationContext operation)
    {
        var (type, id) = (operation.Optional<int>("ComponentType"), operation.Optional<Guid>("ComponentId"));
        if (!IsThere(operation, type, id)) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"There is no component of the type {ComponentTypes.Name(type)} with the id {id:D}.");
        var behavior = operation.Optional<bool>("DoNotIncludeSubcomponents") ? 1 : 0;
        operation.OutputParameters["id"] = SolutionMembership.Add(
            operation.Session, SolutionMembership.FindOpen(operation.Session, operation.Required<string>("SolutionUniqueName")), new SolutionComponent(type, id, behavior), operation.Now, operation.UserId);
    }

    private static bool IsThere(OperationContext operation, int type, Guid id) => ComponentTypes.IsMetadata(type)
        ? new MetadataIndex(operation.Metadata).NameOf(type, id) is not null
        : ComponentTypes.Table(type) is { } table && operation.Metadata.TryGetTable(table, out _) && operation.Session.Find(table, id, new ColumnSet(false)) is not null;
}
