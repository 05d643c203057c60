using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Query;

/// <summary>Where a table's rows stand: in the database's table of its name; those of activitypointer in the tables of the activities.</summary>
internal static class TableSql
{
    /// <summary>Writes what follows FROM.</summary>
    /// <param name="metadata">The tables.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns that are needed; null for all.</param>
    public static string From(MetadataCatalog metadata, TableDefinition table, params IReadOnlyCollection<string>? columns)
    {
        if (table.LogicalName != ActivityTables.Pointer) return SqlText.Quote(table.LogicalName);
        var wanted = table.Columns.Values.Where(c => ColumnCodec.IsStored(c) && (columns is null || columns.Count == 0 || columns.Contains(c.LogicalName))).ToList();
        return $"({string.Join(" UNION ALL ", ActivityTables.Of(metadata).Select(t => $"SELECT {string.Join(", ", wanted.SelectMany(c => Column(c, t)))} FROM {SqlText.Quote(t.LogicalName)}"))})";
    }

    /// <summary>A column of the pointer as a kind of activity has it; empty where it has none.</summary>
    private static IEnumerable<string> Column(ColumnDefinition column, TableDefinition activity)
    {
        var name = SqlText.Quote(column.LogicalName);
        activity.TryGetColumn(column.LogicalName, out var own);
        if (own is not null && ColumnCodec.SqlType(own) != ColumnCodec.SqlType(column)) own = null;
        if (column.LogicalName == "activitytypecode") yield return $"{SqlText.Text(activity.LogicalName)} COLLATE {SqliteFunctions.TextCollation} AS {name}";
        else if (own is null) yield return $"NULL AS {name}";
        else if (column.Type is ColumnType.String or ColumnType.Memo) yield return $"{name} COLLATE {SqliteFunctions.TextCollation} AS {name}";
        else yield return name;
        if (!ColumnCodec.IsPolymorphic(column)) yield break;
        var type = SqlText.Quote(column.LogicalName + SqlText.TypeSuffix);
        yield return own is null ? $"NULL AS {type}" : ColumnCodec.IsPolymorphic(own) ? type : $"{SqlText.Text(own.Targets[0])} AS {type}";
    }
}
