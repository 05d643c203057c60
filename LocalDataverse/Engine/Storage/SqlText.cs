using System;

namespace LocalDataverse.Engine.Storage;

/// <summary>Writes names into SQL. Only names of the metadata get here; quoting makes any of them harmless.</summary>
internal static class SqlText
{
    /// <summary>Columns of the type half of lookups that may point to several tables end with this.</summary>
    public const string TypeSuffix = "__type";

    /// <summary>A name in quotes.</summary>
    public static string Quote(string name) => string.Concat("\"", name.Replace("\"", "\"\"", StringComparison.Ordinal), "\"");

    /// <summary>A text in quotes.</summary>
    public static string Text(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>A column of an alias, in quotes.</summary>
    public static string Column(string alias, string name) => $"{alias}.{Quote(name)}";
}
