using System;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages;

/// <summary>DeleteFile: empties the column that holds a file.</summary>
internal sealed class DeleteFileHandler : IMessageHandler
{
    public string MessageName => "DeleteFile";

    public void Authorize(OperationContext operation)
    {
        var file = File(operation);
        operation.Demand(AccessRight.Write, file.Row);
    }

    public void Execute(OperationContext operation) => FileColumnWriter.Clear(operation, File(operation));

    private static StoredFile File(OperationContext operation)
    {
        var id = operation.Optional<Guid>("FileId");
        return StoredFile.Find(operation.Session, id) ?? throw PlatformFault.NotFound("FileAttachment", id);
    }
}
