using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>activitymimeattachment: its file is checked, and its size told. A file that another attachment has can't be shared here.</summary>
internal sealed class AttachmentBehavior : ITableBehavior
{
    public string Table => "activitymimeattachment";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => Prepare(operation, table, target);

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target) => Prepare(operation, table, target);

    private static void Prepare(OperationContext operation, TableDefinition table, Entity target)
    {
        if (target.GetAttributeValue<EntityReference>("attachmentid") is not null) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "Attachments that share another one's file (attachmentid) aren't supported here.");
        NoteFile.Complete(operation, table, target, "body");
    }
}
