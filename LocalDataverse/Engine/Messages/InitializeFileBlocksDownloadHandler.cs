using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>InitializeFileBlocksDownload: tells a file's name and size, and gives the token to read its blocks with.</summary>
internal sealed class InitializeFileBlocksDownloadHandler : IMessageHandler
{
    public string MessageName => "InitializeFileBlocksDownload";

    public void Authorize(OperationContext operation) => FileTarget.Demand(operation, AccessRight.Read);

    public void Execute(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        var table = operation.Table(target.LogicalName);
        var column = FileColumn.Of(table, operation.Required<string>("FileAttributeName"));
        var file = FileTarget.Find(operation, target, column) ?? throw FileTarget.Missing(operation, target, column);
        operation.OutputParameters["FileContinuationToken"] = operation.Organization.Files.BeginDownload(operation.UserId, target, column.LogicalName, file.Name, Read);
        operation.OutputParameters["FileName"] = file.Name;
        operation.OutputParameters["FileSizeInBytes"] = Read(operation.Session).LongLength;
        operation.OutputParameters["IsChunkingSupported"] = true;

        byte[] Read(IDataSession session) => StoredFile.Find(session, file.Id)?.Content(session) ?? throw PlatformFault.NotFound("FileAttachment", file.Id);
    }
}
