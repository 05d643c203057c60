using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Rules;

/// <summary>Texts for people beside the values of rows, as one user's settings say: labels, amounts, dates, names of lookups.</summary>
internal sealed class FormattedValues
{
    private readonly MetadataCatalog _metadata;
    private readonly UserSettings _settings;
    private readonly CultureInfo _culture;
    private readonly CurrencySymbols _currencies;

    /// <summary>The texts for a user.</summary>
    /// <param name="session">Where the rows are.</param>
    /// <param name="settings">How the user sees dates, numbers and labels.</param>
    public FormattedValues(IDataSession session, UserSettings settings)
    {
        _metadata = session.Metadata;
        _settings = settings;
        _culture = settings.Culture;
        _currencies = new CurrencySymbols(session);
    }

    /// <summary>Fills FormattedValues for what the rows hold, aliased values included.</summary>
    public void Fill(IReadOnlyCollection<Entity> rows)
    {
        _currencies.Read(rows);
        foreach (var row in rows) FillRow(row);
    }

    /// <summary>The same for one row.</summary>
    public void Fill(Entity row) => Fill([row]);

    private void FillRow(Entity row)
    {
        _metadata.TryGetTable(row.LogicalName, out var table);
        foreach (var (key, value) in row.Attributes)
        {
            var text = value is AliasedValue aliased
                ? _metadata.TryGetTable(aliased.EntityLogicalName, out var other) && other.TryGetColumn(aliased.AttributeLogicalName, out var linked) ? Format(null, linked, aliased.Value) : null
                : table is not null && table.TryGetColumn(key, out var column) ? Format(row, column, value) : null;
            if (text is not null) row.FormattedValues[key] = text;
        }
    }

    private string? Format(Entity? row, ColumnDefinition column, object? value) => value switch
    {
        null => null,
        OptionSetValue option => Label(column, option.Value),
        OptionSetValueCollection options => string.Join("; ", options.Select(o => Label(column, o.Value))),
        bool flag => Label(column, flag ? 1 : 0) ?? (flag ? "Yes" : "No"),
        Money money => Amount(row, column, money.Value),
        decimal number => number.ToString("N" + (column.Precision ?? 2).ToString(CultureInfo.InvariantCulture), _culture),
        double number => number.ToString("N" + (column.Precision ?? 2).ToString(CultureInfo.InvariantCulture), _culture),
        int number => number.ToString("N0", _culture),
        long number => number.ToString("N0", _culture),
        DateTime time => Time(column, time),
        EntityReference reference => reference.Name,
        _ => null,
    };

    private string? Label(ColumnDefinition column, int value) => column.Options.FirstOrDefault(o => o.Value == value)?.LabelIn(_settings.Language);

    private string Amount(Entity? row, ColumnDefinition column, decimal value)
    {
        var format = (NumberFormatInfo)_culture.NumberFormat.Clone();
        format.CurrencySymbol = _currencies.Of(row, column);
        return value.ToString("C" + _currencies.PlacesOf(row, column).ToString(CultureInfo.InvariantCulture), format);
    }

    /// <summary>Times are the user's; those of a column that isn't user-local stand as they are.</summary>
    private string Time(ColumnDefinition column, DateTime time)
    {
        var local = column.DateTimeBehavior == "UserLocal" ? TimeZones.ToLocal(time, _settings.Zone) : time;
        return local.ToString(column.DateOnly || column.DateTimeBehavior == "DateOnly" ? _settings.DateFormat : $"{_settings.DateFormat} {_settings.TimeFormat}", _culture);
    }
}
