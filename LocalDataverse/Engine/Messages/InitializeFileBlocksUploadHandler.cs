using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>InitializeFileBlocksUpload: begins to send a file to a column, and gives the token that its blocks name.</summary>
internal sealed class InitializeFileBlocksUploadHandler : IMessageHandler
{
    public string MessageName => "InitializeFileBlocksUpload";

    public void Authorize(OperationContext operation) => FileTarget.Demand(operation, AccessRight.Write);

    public void Execute(OperationContext operation)
    {
        var target = operation.Required<EntityReference>("Target");
        var column = FileColumn.Of(operation.Table(target.LogicalName), operation.Required<string>("FileAttributeName"));
        var name = operation.Required<string>("FileName");
        if (column.Type == ColumnType.File) FilePolicy.Demand(operation, name, mimeType: null);
        operation.OutputParameters["FileContinuationToken"] = operation.Organization.Files.BeginUpload(
            operation.UserId, target, column.LogicalName, name, (_, bytes) => FileColumn.CheckSize(column, bytes));
    }
}
