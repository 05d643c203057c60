using System;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Updates a row that is there, creates one that isn't.</summary>
internal static class UpsertedRow
{
    public static (EntityReference Row, bool Created) Upsert(OperationContext operation, Entity target)
    {
        var table = operation.Table(target.LogicalName);
        var id = Find(operation, target);
        if (id is { } existing)
        {
            target.Id = existing;
            target.KeyAttributes.Clear();
            operation.PartService.Update(target);
            return (target.ToEntityReference(), false);
        }
        return (new EntityReference(table.LogicalName, operation.PartService.Create(target)), true);
    }

    private static Guid? Find(OperationContext operation, Entity target)
    {
        var table = operation.Table(target.LogicalName);
        var id = target.Id != Guid.Empty ? target.Id : target.GetAttributeValue<Guid?>(table.PrimaryIdColumn) ?? Guid.Empty;
        if (id != Guid.Empty) return operation.Session.Find(table.LogicalName, id, new ColumnSet(false)) is null ? null : id;
        return target.KeyAttributes.Count > 0 ? TableLookup.FindByKey(operation.Session, table, target.KeyAttributes) : null;
    }
}
