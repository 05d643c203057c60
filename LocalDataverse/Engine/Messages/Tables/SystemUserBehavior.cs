using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Tables;

/// <summary>systemuser: the full name is made of its parts; a user without a business unit belongs to the root one.</summary>
internal sealed class SystemUserBehavior : ITableBehavior
{
    public string Table => "systemuser";

    public void PrepareCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!target.Contains("businessunitid")) target["businessunitid"] = new EntityReference("businessunit", operation.Organization.RootBusinessUnitId);
        FullName.OfNew(table, target);
    }

    public void PrepareUpdate(OperationContext operation, TableDefinition table, Entity target) => FullName.OfChanged(operation, table, target);
}
