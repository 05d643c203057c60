using System;
using System.ServiceModel;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>activitypointer: shows the rows of the activity tables and has none of its own.</summary>
internal sealed class ActivityPointerBehavior : ITableBehavior
{
    public string Table => ActivityTables.Pointer;

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target) => throw ReadOnly("Create");

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target) => throw ReadOnly("Update");

    public void Deleting(OperationContext operation, TableDefinition table, Guid id) => throw ReadOnly("Delete");

    private static FaultException<OrganizationServiceFault> ReadOnly(string message) => PlatformFault.Create(
        PlatformErrorCodes.SdkEntityDoesNotSupportMessage, $"The '{message}' method does not support entities of type '{ActivityTables.Pointer}'. Use the table of the activity, which activitytypecode tells.");
}
