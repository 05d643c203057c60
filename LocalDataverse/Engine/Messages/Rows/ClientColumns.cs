using System;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>
/// What of a client's row counts. Columns that a client can't write are left out without a word (IsValidForCreate, IsValidForUpdate); plug-ins of stage 20 and the platform itself may
/// set them all the same. An empty text is no text, and no choices are none (assumed, here and above: known from clients and simulators, not documented).
/// </summary>
internal static class ClientColumns
{
    /// <summary>Prepares a row that is to be made.</summary>
    public static void OfNew(OperationContext operation, TableDefinition table, Entity target) => Keep(operation, table, target, c => c.ValidForCreate);

    /// <summary>Prepares a change.</summary>
    public static void OfChange(OperationContext operation, TableDefinition table, Entity target) => Keep(operation, table, target, c => c.ValidForUpdate);

    private static void Keep(OperationContext operation, TableDefinition table, Entity target, Func<ColumnDefinition, bool> valid)
    {
        foreach (var (name, value) in target.Attributes.ToList())
        {
            if (!table.TryGetColumn(name, out var column)) continue;
            if (value is "" && (column.Type is ColumnType.String or ColumnType.Memo) || value is OptionSetValueCollection { Count: 0 }) target[name] = null;
            if (!operation.Frame.Scope.Platform && !valid(column) && column.LogicalName != table.PrimaryIdColumn) target.Attributes.Remove(name);
        }
    }
}
