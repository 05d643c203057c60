using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Messages;

/// <summary>CommitFileBlocksUpload: puts a file together from its blocks, in the order of the list.</summary>
internal sealed class CommitFileBlocksUploadHandler : IMessageHandler
{
    public string MessageName => "CommitFileBlocksUpload";

    public void Authorize(OperationContext operation) => operation.Demand(AccessRight.Write, Transfer(operation).Row);

    public void Execute(OperationContext operation)
    {
        var transfer = Transfer(operation);
        var column = FileColumn.Of(operation.Table(transfer.Row.LogicalName), transfer.Column);
        var blocks = operation.Required<string[]>("BlockList");
        FileColumn.CheckSize(column, transfer.Size(blocks));
        var content = transfer.Join(blocks);
        operation.OutputParameters["FileId"] = FileColumnWriter.Set(
            operation, transfer.Row, column, operation.Optional<string>("FileName") ?? transfer.Name, operation.Optional<string>("MimeType") ?? "application/octet-stream", content);
        operation.OutputParameters["FileSizeInBytes"] = content.LongLength;
        operation.Unit.AfterCommit(() => operation.Organization.Files.End(operation.Required<string>("FileContinuationToken")));
    }

    private static FileTransfer Transfer(OperationContext operation) => operation.Organization.Files.Find(operation.Required<string>("FileContinuationToken"), operation.UserId);
}
