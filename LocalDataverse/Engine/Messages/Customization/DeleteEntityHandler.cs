using LocalDataverse.Engine.Messages.Definitions;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>DeleteEntity: a table goes with its rows, relationships, views, forms and privileges.</summary>
internal sealed class DeleteEntityHandler : IMessageHandler
{
    public string MessageName => "DeleteEntity";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Delete, DefinitionRights.Entity);

    public void Execute(OperationContext operation) => DefinitionRemoval.Run(operation, new SolutionComponent(ComponentTypes.Entity, MetadataIds.Table(operation.FindTable().LogicalName), 0));
}
