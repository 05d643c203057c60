using LocalDataverse.Engine.Files;

namespace LocalDataverse.Engine.Messages;

/// <summary>InitializeAttachmentBlocksDownload: tells name and size of the file of an attachment, and gives the token to read its blocks with.</summary>
internal sealed class InitializeAttachmentBlocksDownloadHandler : IMessageHandler
{
    public string MessageName => "InitializeAttachmentBlocksDownload";

    public void Authorize(OperationContext operation) => NoteFile.AuthorizeDownload(operation, "activitymimeattachment");

    public void Execute(OperationContext operation) => NoteFile.BeginDownload(operation, "activitymimeattachment", "body");
}
