using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>Secured columns: who may not read one gets none, who may not write one is refused ("Column-level security with code", Microsoft Learn).</summary>
internal static class SecuredColumns
{
    /// <summary>Takes what the user may not read out of a row.</summary>
    public static void Hide(IDataSession session, Principal principal, Entity row)
    {
        if (!session.Metadata.TryGetTable(row.LogicalName, out var table) || !WrittenColumns.Of(table).AnySecured) return;
        foreach (var column in Of(table, row).ToList())
        {
            if (Rights(session, principal, row, column).HasFlag(ColumnRights.Read)) continue;
            row.Attributes.Remove(column.LogicalName);
            row.FormattedValues.Remove(column.LogicalName);
        }
    }

    /// <summary>Refuses a new row with columns that the user may not create.</summary>
    public static void DemandCreate(OperationContext operation, TableDefinition table, Entity target)
    {
        foreach (var (principal, column) in ToCheck(operation, table, target))
        {
            if (principal.Columns.Of(table.LogicalName, column.LogicalName).HasFlag(ColumnRights.Create)) continue;
            throw PlatformFault.Create(
                PlatformErrorCodes.AttributePrivilegeCreateIsMissing,
                $"Caller user with ID {principal.Id} does not have Create permissions for the {column.LogicalName} attribute in the {table.LogicalName} entity. "
                + $"Count secured attributes in entity {table.Columns.Values.Count(c => c.IsSecured)}. user has {principal.Columns.Count} secured attribute privileges.");
        }
    }

    /// <summary>Refuses a change of columns that the user may not update.</summary>
    public static void DemandUpdate(OperationContext operation, TableDefinition table, Entity target)
    {
        foreach (var (principal, column) in ToCheck(operation, table, target))
        {
            if (Rights(operation.Session, principal, target, column).HasFlag(ColumnRights.Update)) continue;
            throw PlatformFault.Create(
                PlatformErrorCodes.AttributePermissionUpdateIsMissingDuringUpdate,
                $"Caller user with Id {principal.Id} does not have update permissions to a {Label(column.DisplayNames, column.LogicalName)} secured field on entity "
                + $"{Label(table.DisplayNames, table.LogicalName)} table. The requested operation could not be completed.");
        }
    }

    private static IEnumerable<(Principal Principal, ColumnDefinition Column)> ToCheck(OperationContext operation, TableDefinition table, Entity target) =>
        !WrittenColumns.Of(table).AnySecured ? [] : operation.Principals.SelectMany(principal => Of(table, target).Select(column => (principal, column)));

    private static IEnumerable<ColumnDefinition> Of(TableDefinition table, Entity row)
    {
        foreach (var name in row.Attributes.Keys) if (table.TryGetColumn(name, out var column) && column.IsSecured) yield return column;
    }

    private static ColumnRights Rights(IDataSession session, Principal principal, Entity row, ColumnDefinition column)
    {
        var rights = principal.Columns.Of(row.LogicalName, column.LogicalName);
        return rights == ColumnRights.All ? rights : rights | SharedColumnRows.RightsOf(session, row.ToEntityReference(), column, principal.SharedWith);
    }

    private static string Label(IReadOnlyDictionary<int, string> labels, string name) => labels.Values.FirstOrDefault() ?? name;
}
