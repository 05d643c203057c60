using LocalDataverse.Engine.Files;

namespace LocalDataverse.Engine.Messages;

/// <summary>InitializeAnnotationBlocksUpload: begins to send the file of a note, and gives the token that its blocks name.</summary>
internal sealed class InitializeAnnotationBlocksUploadHandler : IMessageHandler
{
    public string MessageName => "InitializeAnnotationBlocksUpload";

    public void Authorize(OperationContext operation) => NoteFile.AuthorizeUpload(operation, "annotation");

    public void Execute(OperationContext operation) => NoteFile.BeginUpload(operation, "annotation");
}
