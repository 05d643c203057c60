using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>sdkmessageprocessingstepimage: images are those their step's message and stage have.</summary>
internal sealed class StepImageBehavior : ITableBehavior
{
    public string Table => "sdkmessageprocessingstepimage";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => Check(operation, target);

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        var whole = operation.Session.Find(table.LogicalName, target.Id, new ColumnSet(true)) ?? new Entity(table.LogicalName, target.Id);
        foreach (var (column, value) in target.Attributes) whole[column] = value;
        Check(operation, whole);
    }

    private static void Check(OperationContext operation, Entity image)
    {
        if (image.GetAttributeValue<EntityReference>("sdkmessageprocessingstepid") is not { } reference
            || operation.Session.Find("sdkmessageprocessingstep", reference.Id, new ColumnSet("stage", "sdkmessageid")) is not { } step)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "An image needs a step: sdkmessageprocessingstepid.");
        }
        if (string.IsNullOrEmpty(image.GetAttributeValue<string>("entityalias"))) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "An image needs a name in the image collection: entityalias.");
        var message = operation.Session.Find("sdkmessage", step.GetAttributeValue<EntityReference>("sdkmessageid").Id, new ColumnSet("name"))?.GetAttributeValue<string>("name");
        var refusal = ImageRules.Refusal(
            message, step.GetAttributeValue<OptionSetValue>("stage")?.Value, image.GetAttributeValue<OptionSetValue>("imagetype")?.Value ?? 0, image.GetAttributeValue<string>("messagepropertyname"));
        if (refusal is { } known) throw PlatformFault.Create(known.Code, known.Text);
    }
}
