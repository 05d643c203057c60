using System.Linq;
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
        operation.Organization.Security.DemandOwner(operation.UserId, AccessRight.Append, table.LogicalName, row, operation.Unit);
    }

    /// <summary>Checks a change.</summary>
    public static void Demand(OperationContext operation, TableDefinition table, Entity target)
    {
        if (DemandAppendTo(operation, table, target)) operation.Demand(AccessRight.Append, target.ToEntityReference());
    }

    private static bool DemandAppendTo(OperationContext operation, TableDefinition table, Entity target)
    {
        if (!operation.ChecksPrivileges) return false;
        var references = target.Attributes
            .Where(a => table.TryGetColumn(a.Key, out var column) && column.Type is ColumnType.Lookup or ColumnType.Customer && column.ValidForCreate)
            .Select(a => a.Value).OfType<EntityReference>()
            .Where(r => operation.Metadata.TryGetTable(r.LogicalName, out var other) && TablePrivileges.HasPrivileges(other))
            .ToList();
        foreach (var reference in references) operation.Demand(AccessRight.AppendTo, reference);
        return references.Count > 0;
    }
}
