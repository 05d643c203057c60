using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>CreateEntity: a new table.</summary>
internal sealed class CreateEntityHandler : IMessageHandler
{
    public string MessageName => "CreateEntity";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Create, DefinitionRights.Entity);

    public void Execute(OperationContext operation) =>
        (operation.OutputParameters["EntityId"], operation.OutputParameters["AttributeId"]) = NewTable.Make(operation, operation.Required<EntityMetadata>("Entity"));
}
