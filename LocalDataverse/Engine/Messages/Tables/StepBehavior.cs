using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>sdkmessageprocessingstep: the rules of registration (PLATFORM-FACTS 1.1, 1.3, 2.3).</summary>
internal sealed class StepBehavior : ITableBehavior
{
    private const int ServerOnly = 0;

    public string Table => "sdkmessageprocessingstep";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (target.GetAttributeValue<OptionSetValue>("mode") is null) target["mode"] = new OptionSetValue(ProcessingMode.Synchronous);
        if (target.GetAttributeValue<OptionSetValue>("supporteddeployment") is null) target["supporteddeployment"] = new OptionSetValue(ServerOnly);
        NameHandlerTwice(target);
        Check(operation, target);
    }

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        NameHandlerTwice(target);
        var whole = operation.Session.Find(table.LogicalName, target.Id, new ColumnSet(true)) ?? new Entity(table.LogicalName, target.Id);
        foreach (var (column, value) in target.Attributes) whole[column] = value;
        Check(operation, whole);
    }

    // A plug-in type stands in both columns, whichever of them was written.
    private static void NameHandlerTwice(Entity target)
    {
        if (target.GetAttributeValue<EntityReference>("eventhandler") is { LogicalName: "plugintype" } handler) target["plugintypeid"] = handler;
        else if (!target.Contains("eventhandler") && target.GetAttributeValue<EntityReference>("plugintypeid") is { } type) target["eventhandler"] = type;
    }

    private static void Check(OperationContext operation, Entity step)
    {
        var stage = step.GetAttributeValue<OptionSetValue>("stage")?.Value;
        var mode = step.GetAttributeValue<OptionSetValue>("mode")?.Value ?? ProcessingMode.Synchronous;
        if (stage is not (Stage.PreValidation or Stage.PreOperation or Stage.PostOperation)) throw Refused($"Steps can be registered on the stages 10, 20 and 40, not on {stage}.");
        if (mode == ProcessingMode.Asynchronous && stage != Stage.PostOperation) throw Refused("Asynchronous steps can only be registered on the stage 40 (post-operation).");
        if (step.GetAttributeValue<EntityReference>("sdkmessageid") is not { } reference || operation.Session.Find("sdkmessage", reference.Id, new ColumnSet("name")) is not { } message)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "A step needs a message: sdkmessageid.");
        }
        if (step.GetAttributeValue<EntityReference>("eventhandler") is null && step.GetAttributeValue<EntityReference>("plugintypeid") is null)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "A step needs a handler: eventhandler or plugintypeid.");
        }
        CheckMessage(operation, step, message, mode);
    }

    private static void CheckMessage(OperationContext operation, Entity step, Entity message, int mode)
    {
        var name = message.GetAttributeValue<string>("name");
        if (name is "Execute" or "ExecuteMultiple" or "ExecuteTransaction") throw Refused($"Steps can't be registered on the message '{name}'.");
        if (step.GetAttributeValue<EntityReference>("sdkmessagefilterid") is { } filterId)
        {
            var filter = operation.Session.Find("sdkmessagefilter", filterId.Id, new ColumnSet("sdkmessageid", "iscustomprocessingstepallowed"))
                ?? throw PlatformFault.NotFound("sdkmessagefilter", filterId.Id);
            if (filter.GetAttributeValue<EntityReference>("sdkmessageid")?.Id != message.Id) throw Refused($"The filter belongs to another message than '{name}'.");
            if (filter.GetAttributeValue<bool?>("iscustomprocessingstepallowed") == false) throw Refused($"Steps are not allowed on the message '{name}' for this table.");
        }
        if (operation.Organization.Registrations.For(operation.Unit).FindCustomApi(name) is not { } api) return;
        if (api.AllowedCustomProcessingStepType == 0) throw Refused($"The custom API '{name}' allows no steps.");
        if (api.AllowedCustomProcessingStepType == 1 && mode == ProcessingMode.Synchronous) throw Refused($"The custom API '{name}' allows asynchronous steps only.");
    }

    private static FaultException<OrganizationServiceFault> Refused(string reason) =>
        PlatformFault.Create(PlatformErrorCodes.SdkCustomProcessingStepIsNotAllowed, $"Custom SdkMessageProcessingStep is not allowed on the specified message and entity. {reason}");
}
