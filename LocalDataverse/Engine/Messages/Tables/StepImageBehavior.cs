using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>sdkmessageprocessingstepimage: which messages and stages have which images (PLATFORM-FACTS 1.4).</summary>
internal sealed class StepImageBehavior : ITableBehavior
{
    public string Table => "sdkmessageprocessingstepimage";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        var type = target.GetAttributeValue<OptionSetValue>("imagetype")?.Value ?? 0;
        if (target.GetAttributeValue<EntityReference>("sdkmessageprocessingstepid") is not { } reference
            || operation.Session.Find("sdkmessageprocessingstep", reference.Id, new ColumnSet("stage", "sdkmessageid")) is not { } step)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "An image needs a step: sdkmessageprocessingstepid.");
        }
        var message = operation.Session.Find("sdkmessage", step.GetAttributeValue<EntityReference>("sdkmessageid").Id, new ColumnSet("name"))?.GetAttributeValue<string>("name");
        if (type is 1 or 2 && step.GetAttributeValue<OptionSetValue>("stage")?.Value != Stage.PostOperation)
        {
            throw PlatformFault.Create(PlatformErrorCodes.PreEventDoesNotSupportPostImage, "PreEvent step registration does not support Post Image.");
        }
        var supported = message switch
        {
            "Create" or "CreateMultiple" => type == 1,
            "Delete" => type == 0,
            "Update" or "UpdateMultiple" or "Merge" or "Assign" or "SetState" or "SetStateDynamicEntity" => true,
            _ => false,
        };
        if (!supported) throw PlatformFault.Create(PlatformErrorCodes.MessageDoesNotSupportImageType, $"Message {message} does not support this image type.");
    }
}
