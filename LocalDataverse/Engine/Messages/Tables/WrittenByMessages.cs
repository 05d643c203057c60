using System;
using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>A table whose rows come, change and go by messages of their own only.</summary>
/// <param name="name">Its logical name.</param>
/// <param name="messages">The messages, as the refusal names them.</param>
internal abstract class WrittenByMessages(string name, string messages) : ITableBehavior
{
    public string Table => name;

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => throw NotSupported(operation);

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target) => throw NotSupported(operation);

    public virtual void Deleting(OperationContext operation, TableDefinition table, Guid id) => throw NotSupported(operation);

    private FaultException<OrganizationServiceFault> NotSupported(OperationContext operation) => PlatformFault.Create(
        PlatformErrorCodes.SdkEntityDoesNotSupportMessage, $"The '{operation.MessageName}' method does not support entities of type '{Table}'. Use {messages}.");
}
