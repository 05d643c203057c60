using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Solutions.Tables;

/// <summary>
/// The read-only columns that come with a file or image column ("Use file column data", "Use image column data", Microsoft Learn); a solution needn't list them: the file's name, and an image's id, time and address.
/// </summary>
internal static class FileNames
{
    /// <summary>True for a column that comes with a file or image column of the table.</summary>
    public static bool IsOne(TableDefinition table, ColumnDefinition column) => table.Columns.Values.SelectMany(Companions).Any(c => c.LogicalName == column.LogicalName);

    /// <summary>Adds those that are missing.</summary>
    public static IReadOnlyCollection<ColumnDefinition> Complete(IReadOnlyCollection<ColumnDefinition> columns)
    {
        var known = columns.Select(c => c.LogicalName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. columns, .. columns.SelectMany(Companions).Where(c => !known.Contains(c.LogicalName))];
    }

    /// <summary>The names of those that come with a column.</summary>
    public static IEnumerable<string> Of(ColumnDefinition column) => Companions(column).Select(c => c.LogicalName);

    private static ColumnDefinition[] Companions(ColumnDefinition column) => column.Type switch
    {
        ColumnType.File => [Companion(column, "_Name", ColumnType.String, 200)],
        ColumnType.Image => [Companion(column, "Id", ColumnType.UniqueIdentifier, null), Companion(column, "_Timestamp", ColumnType.BigInt, null), Companion(column, "_URL", ColumnType.String, 200)],
        _ => [],
    };

    private static ColumnDefinition Companion(ColumnDefinition column, string suffix, ColumnType type, int? length) => new()
    {
        LogicalName = column.LogicalName + suffix.ToLowerInvariant(),
        SchemaName = column.SchemaName + suffix,
        Type = type,
        MaxLength = length,
        ValidForCreate = false,
        ValidForUpdate = false,
        IsCustom = column.IsCustom,
    };
}
