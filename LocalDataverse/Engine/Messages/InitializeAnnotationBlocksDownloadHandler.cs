using LocalDataverse.Engine.Files;

namespace LocalDataverse.Engine.Messages;

/// <summary>InitializeAnnotationBlocksDownload: tells name and size of the file of a note, and gives the token to read its blocks with.</summary>
internal sealed class InitializeAnnotationBlocksDownloadHandler : IMessageHandler
{
    public string MessageName => "InitializeAnnotationBlocksDownload";

    public void Authorize(OperationContext operation) => NoteFile.AuthorizeDownload(operation, "annotation");

    public void Execute(OperationContext operation) => NoteFile.BeginDownload(operation, "annotation", "documentbody");
}
