using LocalDataverse.Engine.Messages.Definitions;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>DeleteOptionSet: a global choice that no column uses.</summary>
internal sealed class DeleteOptionSetHandler : IMessageHandler
{
    public string MessageName => "DeleteOptionSet";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Delete, DefinitionRights.OptionSet);

    public void Execute(OperationContext operation) => DefinitionRemoval.Run(operation, new SolutionComponent(ComponentTypes.OptionSet, MetadataIds.Choice(operation.FindChoice().Name), 0));
}
