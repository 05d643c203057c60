using System;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LocalDataverse.Engine.Rules;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LocalDataverse.Engine.Storage;

/// <summary>What SQLite needs to compare as the platform's SQL Server does: text without regard to case and accents, exact decimals, like with its wildcards.</summary>
internal static class SqliteFunctions
{
    /// <summary>Collation of text columns.</summary>
    public const string TextCollation = "DV_TEXT";

    /// <summary>Collation of columns that hold decimal numbers as text.</summary>
    public const string DecimalCollation = "DV_DECIMAL";

    private const int PatternLimit = 1000;
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new(StringComparer.Ordinal);

    /// <summary>Adds them to a connection.</summary>
    public static void Register(SqliteConnection connection)
    {
        SqliteFormulaFunctions.Register(connection);
        // Below the library's CreateCollation, which makes two strings for each comparison.
        raw.sqlite3__create_collation_utf8(connection.Handle, TextCollation, null, static (_, a, b) => TextOrder.Compare(a, b));
        connection.CreateCollation(DecimalCollation, (a, b) => Number(a).CompareTo(Number(b)));
        connection.CreateFunction("dv_local", (string? time, string zone) => time is null ? null : ColumnCodec.Text(TimeZones.ToLocal(ColumnCodec.Time(time), TimeZoneInfo.FindSystemTimeZoneById(zone))));
        connection.CreateFunction(StringMapView.IdFunction, (string table, string column, long value, string language) => StringMapView.IdOf(table, column, value, language), isDeterministic: true);
        connection.CreateFunction("dv_like", (string? value, string pattern) => value is not null && Like(value, pattern), isDeterministic: true);
        connection.CreateAggregate("dv_sum", (decimal?)null, (decimal? sum, string? value) => value is null ? sum : (sum ?? 0) + Number(value), sum => sum?.ToString(CultureInfo.InvariantCulture), isDeterministic: true);
        connection.CreateAggregate("dv_avg", (Sum: 0m, Count: 0L), ((decimal Sum, long Count) all, string? value) => value is null ? all : (all.Sum + Number(value), all.Count + 1),
            all => all.Count == 0 ? null : (all.Sum / all.Count).ToString(CultureInfo.InvariantCulture), isDeterministic: true);
    }

    /// <summary>True when the value matches a pattern with %, _, [set] and [^set].</summary>
    public static bool Like(string value, string pattern)
    {
        if (Patterns.Count > PatternLimit) Patterns.Clear();
        return Patterns.GetOrAdd(pattern, Compile).IsMatch(Fold(value));
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static Regex Compile(string pattern)
    {
        var regex = new StringBuilder("^");
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '%':
                    regex.Append(".*");
                    break;
                case '_':
                    regex.Append('.');
                    break;
                case '[' when pattern.IndexOf(']', i + 1) is var end and > 0 && end > i + 1:
                    var set = Fold(pattern[(i + 1)..end]);
                    var not = set.StartsWith('^') && set.Length > 1;
                    regex.Append(not ? "[^" : "[").Append((not ? set[1..] : set).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal).Replace("^", "\\^", StringComparison.Ordinal)).Append(']');
                    i = end;
                    break;
                default:
                    regex.Append(Regex.Escape(Fold(pattern[i].ToString())));
                    break;
            }
        }
        // No backtracking: a pattern out of a query must not be able to stop the server.
        return new Regex(regex.Append("\\z").ToString(), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking);
    }

    /// <summary>Takes accents away, so that like and equals agree.</summary>
    private static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) plain.Append(c);
        return plain.ToString();
    }
}
