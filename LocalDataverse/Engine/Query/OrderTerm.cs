using System;
using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;

namespace LocalDataverse.Engine.Query;

/// <summary>One thing rows are ordered by.</summary>
/// <param name="Name">What a paging cookie calls it.</param>
/// <param name="Sql">The expression.</param>
/// <param name="Descending">Large values first.</param>
/// <param name="Type">How its values are stored: INTEGER, REAL, BLOB or text.</param>
internal sealed record OrderTerm(string Name, string Sql, bool Descending, string Type)
{
    /// <summary>The order by a column as it is stored.</summary>
    public static OrderTerm Of(TableSource source, ColumnDefinition column, bool descending) => new(column.LogicalName, source.Sql(column), descending, ColumnCodec.SqlType(column));

    /// <summary>The order by a text that stands for a column: a lookup's name, a choice's label.</summary>
    public static OrderTerm ByText(ColumnDefinition column, string sql, bool descending) => new(column.LogicalName, $"({sql}) COLLATE {SqliteFunctions.TextCollation}", descending, "TEXT");

    /// <summary>The term of an ORDER BY.</summary>
    public string OrderBy => $"{Sql} {(Descending ? "DESC" : "ASC")}";

    /// <summary>The condition that a row comes after a value; empty values come first, or last where large ones do.</summary>
    public string After(object? value, SqlParameters parameters) => (value, Descending) switch
    {
        (null, false) => $"{Sql} IS NOT NULL",
        (null, true) => "0",
        ({ } last, false) => $"{Sql} > {parameters.Add(last)}",
        ({ } last, true) => $"({Sql} < {parameters.Add(last)} OR {Sql} IS NULL)",
    };

    /// <summary>The condition that a row has the value.</summary>
    public string Same(object? value, SqlParameters parameters) => value is null ? $"{Sql} IS NULL" : $"{Sql} = {parameters.Add(value)}";

    /// <summary>A value as a paging cookie writes it.</summary>
    public static string Write(object value) => value switch
    {
        byte[] id => new Guid(id).ToString("B").ToUpperInvariant(),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>Reads it back.</summary>
    /// <exception cref="FormatException">It isn't one.</exception>
    public object Read(string text) => Type switch
    {
        "INTEGER" => long.Parse(text, CultureInfo.InvariantCulture),
        "REAL" => double.Parse(text, CultureInfo.InvariantCulture),
        "BLOB" => Guid.Parse(text).ToByteArray(),
        _ => text,
    };
}
