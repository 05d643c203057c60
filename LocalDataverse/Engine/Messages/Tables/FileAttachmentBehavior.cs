using System;
using System.ServiceModel;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>fileattachment: written by the messages of files only.</summary>
internal sealed class FileAttachmentBehavior : ITableBehavior
{
    public string Table => StoredFile.Table;

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => throw NotSupported(operation);

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target) => throw NotSupported(operation);

    public void Deleting(OperationContext operation, TableDefinition table, Guid id) => throw NotSupported(operation);

    private static FaultException<OrganizationServiceFault> NotSupported(OperationContext operation) => PlatformFault.Create(
        PlatformErrorCodes.SdkEntityDoesNotSupportMessage,
        $"The '{operation.MessageName}' method does not support entities of type '{StoredFile.Table}'. Use InitializeFileBlocksUpload, CommitFileBlocksUpload and DeleteFile.");
}
