using System;
using System.Linq;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Solutions;

namespace LocalDataverse.Engine.Messages.Customization;

/// <summary>DeleteEntityKey: an alternate key goes.</summary>
internal sealed class DeleteEntityKeyHandler : IMessageHandler
{
    public string MessageName => "DeleteEntityKey";

    public void Authorize(OperationContext operation) => DefinitionRights.Demand(operation, AccessRight.Delete, DefinitionRights.Attribute);

    public void Execute(OperationContext operation)
    {
        var (table, name) = (operation.Table(operation.Required<string>("EntityLogicalName")), operation.Required<string>("Name"));
        var key = table.Keys.FirstOrDefault(k => string.Equals(k.LogicalName, name, StringComparison.OrdinalIgnoreCase))
            ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"Could not find an entity key with name {name} and id {Guid.Empty}.");
        DefinitionRemoval.Run(operation, new SolutionComponent(ComponentTypes.EntityKey, MetadataIds.Key(table.LogicalName, key.LogicalName), 0));
    }
}
