using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>
/// Setting a lookup connects two rows: that takes Append on the row and AppendTo on the one it points to ("How access to a record is determined", Microsoft Learn). Lookups that a
/// request names count, changed or not (assumed).
/// </summary>
internal static class LookupRights
{
    /// <summary>Checks a new row: it has its owner already.</summary>
    public static void DemandOfNew(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!DemandAppendTo(operation, table, target)) return;
        if (target.GetAttributeValue<EntityReference>("ownerid") is not { } owner)
        {
            operation.DemandTable(AccessRight.Append, table.LogicalName);
            return;
        }
        var row = new OwnedRow(target.Id, owner.Id, target.GetAttributeValue<EntityReference>("owningbusinessunit")?.Id);
        operation.DemandNew(AccessRight.Append, table.LogicalName, row);
    }

    /// <summary>Checks a change.</summary>
    public static void Demand(OperationContext operation, TableDefinition table, Entity target)
    {
        if (DemandAppendTo(operation, table, target)) operation.Demand(AccessRight.Append, target.ToEntityReference());
    }

    private static bool DemandAppendTo(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!operation.ChecksPrivileges) return false;
        var any = false;
        foreach (var (name, value) in target.Attributes)
        {
            if (value is not EntityReference reference || !table.TryGetColumn(name, out var column) || column.Type is not (ColumnType.Lookup or ColumnType.Customer) || !column.ValidForCreate) continue;
            if (!operation.Metadata.TryGetTable(reference.LogicalName, out var other) || !TablePrivileges.HasPrivileges(other)) continue;
            operation.Demand(AccessRight.AppendTo, reference);
            any = true;
        }
        return any;
    }
}
