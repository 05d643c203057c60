using System;
using LocalDataverse.Engine.Duplicates;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
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
            Execute(operation, new UpdateRequest { Target = target });
            return (target.ToEntityReference(), false);
        }
        return (new EntityReference(table.LogicalName, ((CreateResponse)Execute(operation, new CreateRequest { Target = target })).id), true);
    }

    private static OrganizationResponse Execute(OperationContext operation, OrganizationRequest part)
    {
        if (operation.InputParameters.TryGetValue(DuplicateDetection.Parameter, out var suppress)) part[DuplicateDetection.Parameter] = suppress;
        return operation.PartService.Execute(part);
    }

    private static Guid? Find(OperationContext operation, Entity target)
    {
        var table = operation.Table(target.LogicalName);
        var id = target.Id != Guid.Empty ? target.Id : target.GetAttributeValue<Guid?>(table.PrimaryIdColumn) ?? Guid.Empty;
        if (id != Guid.Empty) return operation.Session.Find(table.LogicalName, id, new ColumnSet(false)) is null ? null : id;
        return target.KeyAttributes.Count > 0 ? TableLookup.FindByKey(operation.Session, table, target.KeyAttributes) : null;
    }
}
