using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Turns references by alternate key in a row's columns into references by id.</summary>
internal static class References
{
    public static void Resolve(OperationContext operation, Entity target)
    {
        List<(string Column, EntityReference Reference)>? byKey = null;
        foreach (var (column, value) in target.Attributes)
            if (value is EntityReference { KeyAttributes.Count: > 0 } reference && reference.Id == Guid.Empty) (byKey ??= []).Add((column, reference));
        foreach (var (column, reference) in byKey ?? []) target[column] = new EntityReference(reference.LogicalName, operation.Resolve(reference));
    }

    /// <summary>Refuses a lookup to a row that isn't there. Tables whose rows this organisation doesn't have can't be checked.</summary>
    public static void DemandThere(OperationContext operation, Entity target)
    {
        foreach (var value in target.Attributes.Values)
        {
            if (value is not EntityReference reference || !operation.Metadata.TryGetTable(reference.LogicalName, out var table) || table.IsVirtual) continue;
            if (operation.Session.Find(reference.LogicalName, reference.Id, new ColumnSet(false)) is null) throw PlatformFault.NotFound(reference.LogicalName, reference.Id);
        }
    }
}
