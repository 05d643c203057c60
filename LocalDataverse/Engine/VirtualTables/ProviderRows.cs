using System;
using LocalDataverse.Engine.Messages;
using LocalDataverse.Engine.Messages.Rows;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Rules;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.VirtualTables;

/// <summary>Checks the rows that a data provider gives: of the table, with columns that it has, and with the id that every row of a virtual table needs. The texts are assumed.</summary>
internal static class ProviderRows
{
    /// <summary>The row with its id in both places.</summary>
    public static Entity Complete(TableDefinition table, Entity row)
    {
        if (!string.Equals(row.LogicalName, table.LogicalName, StringComparison.OrdinalIgnoreCase)) throw Wrong(table, $"a row of '{row.LogicalName}'");
        RowRules.CheckTypes(table, row);
        row.Id = IdOf(table, row) ?? throw Wrong(table, $"a row without a value in '{table.PrimaryIdColumn}'");
        row[table.PrimaryIdColumn] = row.Id;
        return row;
    }

    /// <summary>The row's id; null when it has none.</summary>
    public static Guid? IdOf(TableDefinition table, Entity row) =>
        row.Attributes.TryGetValue(table.PrimaryIdColumn, out var value) && value is Guid id && id != Guid.Empty ? id : row.Id != Guid.Empty ? row.Id : null;

    /// <summary>The id of the row that is written, which its keys name or it has.</summary>
    public static Guid Resolve(OperationContext operation, TableDefinition table, Entity target) =>
        operation.Resolve(new EntityReference(table.LogicalName, IdOf(table, target) ?? Guid.Empty) { KeyAttributes = target.KeyAttributes });

    /// <summary>The fault of a provider that gives something else than it has to.</summary>
    public static Exception Wrong(TableDefinition table, string what) =>
        PlatformFault.Create(PlatformErrorCodes.IsvUnExpected, $"The data provider of the virtual table '{table.LogicalName}' returned {what}.");
}
