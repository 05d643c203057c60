using LocalDataverse.Engine.Files;

namespace LocalDataverse.Engine.Messages;

/// <summary>CommitAnnotationBlocksUpload: makes a note with the file that its blocks are put together to, or changes the one that is there. Needs the rights that a Create or Update needs.</summary>
internal sealed class CommitAnnotationBlocksUploadHandler : IMessageHandler
{
    public string MessageName => "CommitAnnotationBlocksUpload";

    public void Execute(OperationContext operation) => operation.OutputParameters["AnnotationId"] = NoteFile.Commit(operation, "annotation", "documentbody", mayChange: true);
}
