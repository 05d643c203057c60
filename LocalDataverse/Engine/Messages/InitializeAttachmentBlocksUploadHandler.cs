using LocalDataverse.Engine.Files;

namespace LocalDataverse.Engine.Messages;

/// <summary>InitializeAttachmentBlocksUpload: begins to send the file of an attachment, and gives the token that its blocks name.</summary>
internal sealed class InitializeAttachmentBlocksUploadHandler : IMessageHandler
{
    public string MessageName => "InitializeAttachmentBlocksUpload";

    public void Authorize(OperationContext operation) => NoteFile.AuthorizeUpload(operation, "activitymimeattachment");

    public void Execute(OperationContext operation) => NoteFile.BeginUpload(operation, "activitymimeattachment");
}
