using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>
/// CreateEntities: several tables at once, all of them or none. The SDK has no class for it; Microsoft's Python client makes tables with it. What it answers isn't documented; nothing
/// (assumed).
/// </summary>
internal sealed class CreateEntitiesHandler : IMessageHandler
{
    public string MessageName => "CreateEntities";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Create, DefinitionRights.Entity);

    public void Execute(OperationContext operation)
    {
        foreach (var entity in operation.Required<EntityMetadata[]>("Entities")) NewTable.Make(operation, entity);
    }
}
