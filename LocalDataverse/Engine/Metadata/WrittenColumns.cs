using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace LocalDataverse.Engine.Metadata;

/// <summary>The few columns of a table that the platform does something about when a row is written. Found once for a definition: a table has hundreds of columns.</summary>
internal sealed class WrittenColumns
{
    /// <summary>What the name of a base amount ends with.</summary>
    public const string BaseSuffix = "_base";

    private static readonly ConditionalWeakTable<TableDefinition, WrittenColumns> Known = [];

    private WrittenColumns(TableDefinition table)
    {
        var columns = table.Columns.Values;
        Numbered = [.. columns.Where(c => c.AutoNumberFormat is not null)];
        WithDefault = [.. columns.Where(c => c.DefaultValue is not null)];
        Amounts = [.. Pairs(table)];
        AnySecured = columns.Any(c => c.IsSecured);
        Images = [.. columns.Where(c => c.Type == ColumnType.Image)];
        var number = 0;
        Numbers = columns.Select(c => c.LogicalName).Order(StringComparer.Ordinal).ToDictionary(name => name, _ => ++number, StringComparer.OrdinalIgnoreCase);
        HasFiles = columns.Any(c => c.Type is ColumnType.File or ColumnType.Image);
    }

    /// <summary>Autonumber columns.</summary>
    public IReadOnlyList<ColumnDefinition> Numbered { get; }

    /// <summary>Columns that a new row gets a value in when nothing is given.</summary>
    public IReadOnlyList<ColumnDefinition> WithDefault { get; }

    /// <summary>Amounts that have a base amount.</summary>
    public IReadOnlyList<(ColumnDefinition Amount, ColumnDefinition Base)> Amounts { get; }

    /// <summary>True when a column is secured.</summary>
    public bool AnySecured { get; }

    /// <summary>Image columns.</summary>
    public IReadOnlyList<ColumnDefinition> Images { get; }

    /// <summary>ColumnNumber of each column: the platform numbers columns as they are added; here they are counted by name (assumed).</summary>
    public IReadOnlyDictionary<string, int> Numbers { get; }

    /// <summary>True when a column holds files or images.</summary>
    public bool HasFiles { get; }

    /// <summary>Those of a table.</summary>
    public static WrittenColumns Of(TableDefinition table) => Known.GetValue(table, static t => new WrittenColumns(t));

    private static IEnumerable<(ColumnDefinition, ColumnDefinition)> Pairs(TableDefinition table)
    {
        foreach (var column in table.Columns.Values)
            if (column.Type == ColumnType.Money && table.TryGetColumn(column.LogicalName + BaseSuffix, out var inBase)) yield return (column, inBase);
    }
}
