using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata;

/// <summary>
/// Schema names, labels, formats and required levels of the base tables' columns, where a table's own file doesn't tell them. The labels of much used columns are the
/// platform's; the others, and the schema names, are the logical names taken apart into words (assumed).
/// </summary>
internal static class BaseNames
{
    private const int SchemaName = 1, Label = 2, Format = 3, Level = 4;
    private const int English = 1033;

    private static readonly Dictionary<string, string[]> Rows = Read();

    /// <summary>Gives the columns of a table their names.</summary>
    public static TableDefinition Apply(TableDefinition table) =>
        table with { Columns = TableDefinition.Index(table.Columns.Values.Select(c => Apply(table.LogicalName, c))) };

    private static ColumnDefinition Apply(string table, ColumnDefinition column)
    {
        string? Find(int field) => Cell($"{table}.{column.LogicalName}", field) ?? Cell(column.LogicalName, field);
        return column with
        {
            SchemaName = column.SchemaName == column.LogicalName ? Find(SchemaName) ?? column.SchemaName : column.SchemaName,
            DisplayNames = column.DisplayNames.Count == 0 ? new Dictionary<int, string> { [English] = Find(Label) ?? column.SchemaName } : column.DisplayNames,
            Format = column.Format ?? (column.Type is ColumnType.String or ColumnType.Memo or ColumnType.Integer ? Find(Format) : null),
            RequiredLevel = column.RequiredLevel == AttributeRequiredLevel.None && Find(Level) is { } level ? Enum.Parse<AttributeRequiredLevel>(level) : column.RequiredLevel,
        };
    }

    private static string? Cell(string key, int field) => Rows.TryGetValue(key, out var row) && row.Length > field && row[field].Length > 0 ? row[field] : null;

    private static Dictionary<string, string[]> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("BaseNames") ?? throw new InvalidDataException("BaseNames");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#').Select(l => l.TrimEnd('\r').Split('\t')).ToDictionary(r => r[0], StringComparer.Ordinal);
    }
}
