using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>DeleteMultiple of a table that isn't elastic: the platform has it for elastic tables only (PLATFORM-FACTS 1.9).</summary>
internal sealed class DeleteMultipleHandler : IMessageHandler
{
    public string MessageName => "DeleteMultiple";

    public EntityReference? FindTarget(ParameterCollection input, MetadataCatalog metadata) =>
        input.TryGetValue("Targets", out var targets) && targets is EntityReferenceCollection { Count: > 0 } rows ? new EntityReference(rows[0].LogicalName, System.Guid.Empty) : MessageTarget.Find(input);

    public void Execute(OperationContext operation)
    {
        var table = operation.Table(FindTarget(operation.InputParameters, operation.Metadata)?.LogicalName);
        throw PlatformFault.Create(
            PlatformErrorCodes.SdkEntityDoesNotSupportMessage, $"The 'DeleteMultiple' method does not support entities of type '{table.LogicalName}'. MessageProcessorCache returned MessageProcessor.Empty.");
    }
}
