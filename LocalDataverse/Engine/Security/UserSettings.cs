using System;
using System.Globalization;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Security;

/// <summary>How a user sees dates, numbers and labels: the row of usersettings.</summary>
internal sealed record UserSettings
{
    private const string Table = "usersettings";
    private CultureInfo? _culture;

    /// <summary>Those of users without a row, and of teams: English (United States), UTC. That a new user begins with UTC is assumed.</summary>
    public static UserSettings Default { get; } = new();

    /// <summary>timezonecode.</summary>
    public int TimeZoneCode { get; init; } = TimeZoneDefinition.Utc;

    /// <summary>uilanguageid.</summary>
    public int Language { get; init; } = 1033;

    /// <summary>dateformatstring.</summary>
    public string DateFormat { get; init; } = "M/d/yyyy";

    /// <summary>timeformatstring.</summary>
    public string TimeFormat { get; init; } = "h:mm tt";

    /// <summary>dateseparator, for the slashes of the format.</summary>
    public string DateSeparator { get; init; } = "/";

    /// <summary>timeseparator, for the colons of the format.</summary>
    public string TimeSeparator { get; init; } = ":";

    /// <summary>amdesignator.</summary>
    public string Morning { get; init; } = "AM";

    /// <summary>pmdesignator.</summary>
    public string Afternoon { get; init; } = "PM";

    /// <summary>decimalsymbol.</summary>
    public string DecimalSymbol { get; init; } = ".";

    /// <summary>numberseparator.</summary>
    public string NumberSeparator { get; init; } = ",";

    /// <summary>currencyformatcode: 0 $1, 1 1$, 2 $ 1, 3 1 $.</summary>
    public int CurrencyFormat { get; init; }

    /// <summary>negativecurrencyformatcode: the patterns 0 to 15 of .NET's CurrencyNegativePattern.</summary>
    public int NegativeCurrencyFormat { get; init; } = 1;

    /// <summary>negativeformatcode: the patterns 0 to 4 of .NET's NumberNegativePattern.</summary>
    public int NegativeFormat { get; init; } = 1;

    /// <summary>The user's time zone.</summary>
    public TimeZoneInfo Zone => TimeZoneDefinition.Find(TimeZoneCode).Zone;

    /// <summary>The formats of dates and numbers. Written down rather than taken from the machine: its culture data may be missing or differ.</summary>
    public CultureInfo Culture => _culture ??= MakeCulture();

    /// <summary>Reads a user's settings.</summary>
    public static UserSettings Load(IDataSession session, Guid userId)
    {
        if (session.Find(Table, userId, new ColumnSet(true)) is not { } row) return Default;
        return new UserSettings
        {
            TimeZoneCode = Value("timezonecode", Default.TimeZoneCode),
            Language = Value("uilanguageid", Default.Language),
            DateFormat = Value("dateformatstring", Default.DateFormat),
            TimeFormat = Value("timeformatstring", Default.TimeFormat),
            DateSeparator = Value("dateseparator", Default.DateSeparator),
            TimeSeparator = Value("timeseparator", Default.TimeSeparator),
            Morning = Value("amdesignator", Default.Morning),
            Afternoon = Value("pmdesignator", Default.Afternoon),
            DecimalSymbol = Value("decimalsymbol", Default.DecimalSymbol),
            NumberSeparator = Value("numberseparator", Default.NumberSeparator),
            CurrencyFormat = Value("currencyformatcode", Default.CurrencyFormat),
            NegativeCurrencyFormat = Value("negativecurrencyformatcode", Default.NegativeCurrencyFormat),
            NegativeFormat = Value("negativeformatcode", Default.NegativeFormat),
        };

        T Value<T>(string column, T otherwise) => row.Attributes.TryGetValue(column, out var value) && value is T known ? known : otherwise;
    }

    /// <summary>Makes the row of a new user.</summary>
    public static void Insert(IDataSession session, Guid userId, Guid businessUnitId, DateTime now, Guid createdBy) => new SeedRow(session, Table, userId)
        .Set("businessunitid", businessUnitId)
        .Set("uilanguageid", Default.Language)
        .Set("helplanguageid", Default.Language)
        .Set("localeid", Default.Language)
        .Set("timezonecode", Default.TimeZoneCode)
        .Set("timezonebias", 0)
        .Set("timezonestandardbias", 0)
        .Set("timezonedaylightbias", 0)
        .Set("dateformatstring", Default.DateFormat)
        .Set("timeformatstring", Default.TimeFormat)
        .Set("dateseparator", Default.DateSeparator)
        .Set("timeseparator", Default.TimeSeparator)
        .Set("amdesignator", Default.Morning)
        .Set("pmdesignator", Default.Afternoon)
        .Set("decimalsymbol", Default.DecimalSymbol)
        .Set("numberseparator", Default.NumberSeparator)
        .Set("numbergroupformat", "3")
        .Set("currencysymbol", "$")
        .Set("currencyformatcode", Default.CurrencyFormat)
        .Set("negativecurrencyformatcode", Default.NegativeCurrencyFormat)
        .Set("negativeformatcode", Default.NegativeFormat)
        .Set("currencydecimalprecision", 2)
        .Set("pricingdecimalprecision", 2)
        .Set("paginglimit", 50)
        .Made(now, createdBy)
        .Insert();

    private CultureInfo MakeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.TimeSeparator) = (DateSeparator, TimeSeparator);
        (culture.DateTimeFormat.AMDesignator, culture.DateTimeFormat.PMDesignator) = (Morning, Afternoon);
        var numbers = culture.NumberFormat;
        (numbers.NumberDecimalSeparator, numbers.NumberGroupSeparator) = (DecimalSymbol, NumberSeparator);
        (numbers.CurrencyDecimalSeparator, numbers.CurrencyGroupSeparator) = (DecimalSymbol, NumberSeparator);
        numbers.NumberNegativePattern = NegativeFormat;
        numbers.CurrencyPositivePattern = CurrencyFormat;
        numbers.CurrencyNegativePattern = NegativeCurrencyFormat;
        return CultureInfo.ReadOnly(culture);
    }
}
