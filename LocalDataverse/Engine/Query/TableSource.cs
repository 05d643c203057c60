using System;
using System.Collections.Generic;
using LocalDataverse.Engine.Formulas;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Query;

/// <summary>A table of a query: its definition, its SQL alias, and the name the query calls it by.</summary>
internal sealed record TableSource(TableDefinition Table, string Alias, string Name)
{
    /// <summary>Who asks; null for the platform itself.</summary>
    public IRowVisibility? Caller { get; init; }

    /// <summary>What formulas of calculated columns look up.</summary>
    public required MetadataCatalog Metadata { get; init; }

    /// <summary>What their Now means, UTC.</summary>
    public required DateTime Now { get; init; }

    /// <summary>The column of this name.</summary>
    public ColumnDefinition Column(string name) => Table.TryGetColumn(name, out var column) && ColumnCodec.IsStored(column) ? column : throw QueryFaults.NoColumn(Table.LogicalName, name);

    /// <summary>
    /// The column in SQL: its place in the table, or the expression of a calculated column. A secured one that the caller may not read is empty wherever a query names it: in results,
    /// filters, orders, groups and aggregates.
    /// </summary>
    public string Sql(ColumnDefinition column)
    {
        var sql = Stored(column);
        return !column.IsSecured || Caller is null || Caller.MayRead(Table.LogicalName, column.LogicalName) ? sql : SharedColumns.Sql(this, column, sql, Caller);
    }

    /// <summary>The column in SQL.</summary>
    public string Sql(string column) => Sql(Column(column));

    private string Stored(ColumnDefinition column)
    {
        if (column is not { SourceType: ColumnSourceType.Calculated, FormulaDefinition: not null }) return SqlText.Column(Alias, column.LogicalName);
        try
        {
            return FormulaSql.Of(Metadata, Now, Table, Alias, column);
        }
        catch (FormulaException e)
        {
            throw QueryFaults.NotSupported($"{e.Message} (in the formula of '{Table.LogicalName}.{column.LogicalName}')");
        }
    }
}

/// <summary>The tables of a query by the names that conditions and orders use.</summary>
internal sealed class TableSources
{
    private readonly Dictionary<string, TableSource> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly MetadataCatalog _metadata;
    private readonly TimeProvider _clock;
    private readonly TableSources? _outer;
    private readonly IRowVisibility? _caller;
    private readonly int[] _count;

    /// <summary>The tables of a query, or of a subquery that sees those of the query around it.</summary>
    public TableSources(MetadataCatalog metadata, IRowVisibility? caller, TimeProvider clock, TableSources? outer = null)
    {
        _metadata = metadata;
        _caller = caller;
        _clock = clock;
        _outer = outer;
        _count = outer?._count ?? new int[1];
    }

    /// <summary>Adds a table; the first is the query's own.</summary>
    public TableSource Add(string table, string? name)
    {
        if (string.IsNullOrEmpty(table) || !_metadata.TryGetTable(table, out var definition)) throw QueryFaults.NoTable(table);
        var at = _count[0]++;
        // A link without an alias is called by its table and its number, as the platform does.
        var source = new TableSource(definition, $"t{at}", name ?? (at == 0 ? definition.LogicalName : $"{definition.LogicalName}{at}"))
        {
            Caller = _caller,
            Metadata = _metadata,
            Now = _clock.GetUtcNow().UtcDateTime,
        };
        if (!_byName.TryAdd(source.Name, source) && at > 0) throw QueryFaults.Invalid($"The alias '{source.Name}' is used twice in the query.");
        _byName.TryAdd(definition.LogicalName, source);
        return source;
    }

    /// <summary>The table a condition or order names.</summary>
    public TableSource Find(string name) => _byName.TryGetValue(name, out var source) ? source : _outer is not null ? _outer.Find(name) : throw QueryFaults.Invalid($"The query has no table or alias '{name}'.");
}
