using System.Linq;
using LocalDataverse.Engine.Metadata;

namespace LocalDataverse.Engine.ElasticTables;

/// <summary>What an elastic table can't have ("Create elastic tables using code", Microsoft Learn).</summary>
internal static class ElasticRules
{
    /// <summary>What of the table breaks a rule, as the end of a sentence; null when it breaks none, or isn't elastic.</summary>
    public static string? Broken(TableDefinition table)
    {
        if (!table.IsElastic) return null;
        if (table.Keys.FirstOrDefault(k => !ElasticColumns.IsOwnKey(k)) is { } key) return $"alternate keys of one's own are not possible ({key.LogicalName})";
        return table.Columns.Values.Select(Broken).FirstOrDefault(rule => rule is not null);
    }

    private static string? Broken(ColumnDefinition column) =>
        column.SourceType != ColumnSourceType.Simple ? $"calculated, rollup and formula columns are not possible ({column.LogicalName})"
        : column.Type is ColumnType.Money or ColumnType.MultiSelectPicklist or ColumnType.State or ColumnType.Status or ColumnType.File or ColumnType.Image ? $"columns of the type {column.Type} are not possible ({column.LogicalName})"
        : null;
}
