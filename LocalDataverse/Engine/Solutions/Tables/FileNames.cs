using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Files;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.Solutions.Tables;

/// <summary>Every file column has a read-only column with the file's name ("Use file column data", Microsoft Learn); a solution needn't list it.</summary>
internal static class FileNames
{
    /// <summary>True for the name of a file column's file.</summary>
    public static bool IsOne(TableDefinition table, ColumnDefinition column) => table.Columns.Values.Any(c => c.Type == ColumnType.File && FileColumn.NameColumn(c) == column.LogicalName);

    /// <summary>Adds those that are missing.</summary>
    public static IReadOnlyCollection<ColumnDefinition> Complete(IReadOnlyCollection<ColumnDefinition> columns)
    {
        var known = columns.Select(c => c.LogicalName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. columns, .. columns.Where(c => c.Type == ColumnType.File && !known.Contains(FileColumn.NameColumn(c))).Select(c => new ColumnDefinition
        {
            LogicalName = FileColumn.NameColumn(c),
            SchemaName = c.SchemaName + "_Name",
            Type = ColumnType.String,
            MaxLength = 200,
            ValidForCreate = false,
            ValidForUpdate = false,
            IsCustom = c.IsCustom,
        })];
    }
}
