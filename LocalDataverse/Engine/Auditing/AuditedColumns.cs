using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Formulas;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;

namespace LocalDataverse.Engine.Auditing;

/// <summary>The columns whose changes are audited when their table's are.</summary>
internal static class AuditedColumns
{
    // Exports of real tables have auditing off for those that say who wrote the row and when.
    private static readonly HashSet<string> Never = new(StringComparer.OrdinalIgnoreCase)
    {
        "createdon", "createdby", "createdonbehalfby", "modifiedon", "modifiedby", "modifiedonbehalfby", "owninguser", "owningteam", "timezoneruleversionnumber", "utcconversiontimezonecode",
        "versionnumber",
    };

    /// <summary>True for a column that is audited: IsAuditEnabled of its definition.</summary>
    public static bool Has(TableDefinition table, ColumnDefinition column) => column.IsAuditEnabled && !Never.Contains(column.LogicalName) && column.LogicalName != table.PrimaryIdColumn
        && !SecretColumns.Of(table.LogicalName).Contains(column.LogicalName, StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of a table whose values can be told; files, parties and what formulas make are left out.</summary>
    public static IEnumerable<string> Of(TableDefinition table) => table.Columns.Values.Where(c => Has(table, c) && AuditValues.CanTell(c.Type) && !ColumnFormulas.IsComputed(c)).Select(c => c.LogicalName);
}
