using System;
using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>principalobjectaccess: written by the messages of sharing only.</summary>
internal sealed class PrincipalObjectAccessBehavior : ITableBehavior
{
    public string Table => SharedRows.Table;

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => throw NotSupported(operation);

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target) => throw NotSupported(operation);

    public void Deleted(OperationContext operation, TableDefinition table, Guid id) => throw NotSupported(operation);

    private static FaultException<OrganizationServiceFault> NotSupported(OperationContext operation) => PlatformFault.Create(
        PlatformErrorCodes.SdkEntityDoesNotSupportMessage,
        $"The '{operation.MessageName}' method does not support entities of type '{SharedRows.Table}'. Use GrantAccess, ModifyAccess and RevokeAccess.");
}
