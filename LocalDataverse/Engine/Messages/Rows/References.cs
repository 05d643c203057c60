using System;
using System.Linq;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Turns references by alternate key in a row's columns into references by id.</summary>
internal static class References
{
    public static void Resolve(OperationContext operation, Entity target)
    {
        foreach (var (column, value) in target.Attributes.ToList())
        {
            if (value is EntityReference { KeyAttributes.Count: > 0 } reference && reference.Id == Guid.Empty)
            {
                target[column] = new EntityReference(reference.LogicalName, operation.Resolve(reference));
            }
        }
    }
}
