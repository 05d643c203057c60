using System;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rules;

/// <summary>Texts for people beside the values of a row, in English (United States): labels, amounts, dates, names of lookups.</summary>
internal static class FormattedValues
{
    private const int English = 1033;
    private static readonly CultureInfo Culture = MakeCulture();

    /// <summary>Fills FormattedValues for what the row holds, aliased values included.</summary>
    public static void Fill(MetadataCatalog metadata, Entity row)
    {
        metadata.TryGetTable(row.LogicalName, out var table);
        foreach (var (key, value) in row.Attributes)
        {
            var text = value is AliasedValue aliased
                ? metadata.TryGetTable(aliased.EntityLogicalName, out var other) && other.TryGetColumn(aliased.AttributeLogicalName, out var linked) ? Format(linked, aliased.Value) : null
                : table is not null && table.TryGetColumn(key, out var column) ? Format(column, value) : null;
            if (text is not null) row.FormattedValues[key] = text;
        }
    }

    private static string? Format(ColumnDefinition column, object? value) => value switch
    {
        null => null,
        OptionSetValue option => Label(column, option.Value),
        OptionSetValueCollection options => string.Join("; ", options.Select(o => Label(column, o.Value))),
        bool flag => Label(column, flag ? 1 : 0) ?? (flag ? "Yes" : "No"),
        Money money => money.Value.ToString("C" + (column.Precision ?? 2).ToString(CultureInfo.InvariantCulture), Culture),
        decimal number => number.ToString("N" + (column.Precision ?? 2).ToString(CultureInfo.InvariantCulture), Culture),
        double number => number.ToString("N" + (column.Precision ?? 2).ToString(CultureInfo.InvariantCulture), Culture),
        int number => number.ToString("N0", Culture),
        long number => number.ToString("N0", Culture),
        DateTime time => time.ToString(column.DateOnly ? "M/d/yyyy" : "M/d/yyyy h:mm tt", Culture),
        EntityReference reference => reference.Name,
        _ => null,
    };

    private static string? Label(ColumnDefinition column, int value) =>
        column.Options.FirstOrDefault(o => o.Value == value) is { } option ? option.Labels.TryGetValue(English, out var label) ? label : option.Labels.Values.FirstOrDefault() : null;

    private static CultureInfo MakeCulture()
    {
        // Written down rather than taken from the machine: its culture data may be missing or differ.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.CurrencySymbol = "$";
        culture.NumberFormat.CurrencyPositivePattern = 0;
        culture.NumberFormat.CurrencyNegativePattern = 1;
        return CultureInfo.ReadOnly(culture);
    }
}
