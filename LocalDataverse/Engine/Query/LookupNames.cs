using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Query;

/// <summary>The primary name of the row a lookup points to, as a SQL expression.</summary>
internal static class LookupNames
{
    /// <summary>Writes the expression; NULL where no target has a name.</summary>
    public static string Sql(MetadataCatalog metadata, TableSource source, ColumnDefinition column)
    {
        var names = column.Targets
            .Select(t => metadata.TryGetTable(t, out var target) && target.PrimaryNameColumn is { } name ? (Table: target, Name: name) : default)
            .Where(t => t.Table is not null)
            .Select(t => (t.Table.LogicalName, Sql: $"(SELECT {SqlText.Quote(t.Name)} FROM {TableSql.From(metadata, t.Table, t.Table.PrimaryIdColumn, t.Name)} WHERE {SqlText.Quote(t.Table.PrimaryIdColumn)} = {source.Sql(column)})"))
            .ToList();
        if (names.Count == 0) return "NULL";
        if (!ColumnCodec.IsPolymorphic(column)) return names[0].Sql;
        var type = SqlText.Column(source.Alias, column.LogicalName + SqlText.TypeSuffix);
        return $"CASE {type} {string.Join(' ', names.Select(n => $"WHEN {SqlText.Text(n.LogicalName)} THEN {n.Sql}"))} END";
    }
}
