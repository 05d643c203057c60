using System;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>A row as privileges see it.</summary>
/// <param name="Id">The row; empty for one that is about to be made.</param>
/// <param name="Owner">Its owner; a user, team or business unit is its own.</param>
/// <param name="BusinessUnit">The business unit it belongs to.</param>
internal sealed record OwnedRow(Guid Id, Guid Owner, Guid? BusinessUnit)
{
    /// <summary>Reads a row; null when it isn't there or nobody owns rows of its table.</summary>
    public static OwnedRow? Read(IDataSession session, TableDefinition table, Guid id)
    {
        if (table.Ownership is not (OwnershipType.UserOwned or OwnershipType.BusinessOwned)) return null;
        var owned = table.Ownership == OwnershipType.UserOwned;
        var unit = owned ? "owningbusinessunit" : "businessunitid";
        if (!table.TryGetColumn(unit, out _) || session.Find(table.LogicalName, id, owned ? new ColumnSet("ownerid", unit) : new ColumnSet(unit)) is not { } row) return null;
        var owner = owned ? row.GetAttributeValue<EntityReference>("ownerid")?.Id ?? Guid.Empty : id;
        // A business unit's own id column is its primary key.
        return new OwnedRow(id, owner, row.Attributes.TryGetValue(unit, out var value) ? value is EntityReference reference ? reference.Id : (Guid)value : null);
    }
}
