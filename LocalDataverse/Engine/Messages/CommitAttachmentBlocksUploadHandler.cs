using LocalDataverse.Engine.Files;

namespace LocalDataverse.Engine.Messages;

/// <summary>CommitAttachmentBlocksUpload: makes an attachment with the file that its blocks are put together to; one that is there can't be changed so. Needs the rights that a Create needs.</summary>
internal sealed class CommitAttachmentBlocksUploadHandler : IMessageHandler
{
    public string MessageName => "CommitAttachmentBlocksUpload";

    public void Execute(OperationContext operation) => operation.OutputParameters["ActivityMimeAttachmentId"] = NoteFile.Commit(operation, "activitymimeattachment", "body", mayChange: false);
}
