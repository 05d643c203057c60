using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;

namespace LocalDataverse.Engine.Metadata.Building;

/// <summary>What the kinds of columns have of their own: limits, formats, options. The values of new columns that aren't given are the documentation's, or else assumed.</summary>
internal sealed class ColumnKinds
{
    private const int NoDefault = -1;

    private static readonly Dictionary<Type, ColumnType> Types = new()
    {
        [typeof(StringAttributeMetadata)] = ColumnType.String,
        [typeof(MemoAttributeMetadata)] = ColumnType.Memo,
        [typeof(IntegerAttributeMetadata)] = ColumnType.Integer,
        [typeof(BigIntAttributeMetadata)] = ColumnType.BigInt,
        [typeof(DecimalAttributeMetadata)] = ColumnType.Decimal,
        [typeof(DoubleAttributeMetadata)] = ColumnType.Double,
        [typeof(MoneyAttributeMetadata)] = ColumnType.Money,
        [typeof(BooleanAttributeMetadata)] = ColumnType.Boolean,
        [typeof(DateTimeAttributeMetadata)] = ColumnType.DateTime,
        [typeof(PicklistAttributeMetadata)] = ColumnType.Picklist,
        [typeof(MultiSelectPicklistAttributeMetadata)] = ColumnType.MultiSelectPicklist,
        [typeof(FileAttributeMetadata)] = ColumnType.File,
        [typeof(ImageAttributeMetadata)] = ColumnType.Image,
    };

    private readonly OptionBuilder _options;
    private readonly MetadataCatalog _catalog;

    public ColumnKinds(OptionBuilder options, MetadataCatalog catalog)
    {
        _options = options;
        _catalog = catalog;
    }

    /// <summary>The kind of a column that can be made by itself.</summary>
    /// <exception cref="System.ServiceModel.FaultException{T}">It can't: lookups come with relationships, others are the platform's alone. The text is the platform's, the code assumed.</exception>
    public static ColumnType TypeOf(AttributeMetadata attribute) => Types.TryGetValue(attribute.GetType(), out var type)
        ? type
        : throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"Attribute of type {attribute.GetType().Name} cannot be created through the SDK.");

    /// <summary>True when the definition is one of a column of the type.</summary>
    public static bool IsOf(AttributeMetadata attribute, ColumnType type) => attribute switch
    {
        LookupAttributeMetadata => type is ColumnType.Lookup or ColumnType.Customer or ColumnType.Owner or ColumnType.PartyList,
        StateAttributeMetadata => type == ColumnType.State,
        StatusAttributeMetadata => type == ColumnType.Status,
        UniqueIdentifierAttributeMetadata => type == ColumnType.UniqueIdentifier,
        EntityNameAttributeMetadata => type == ColumnType.EntityName,
        ManagedPropertyAttributeMetadata => type == ColumnType.ManagedProperty,
        _ => Types.TryGetValue(attribute.GetType(), out var own) ? own == type : type == ColumnType.Virtual,
    };

    /// <summary>Fills a new column.</summary>
    public ColumnDefinition Create(ColumnDefinition column, AttributeMetadata attribute)
    {
        column = attribute switch
        {
            StringAttributeMetadata => column with { MaxLength = 100 },
            MemoAttributeMetadata => column with { MaxLength = 2000 },
            IntegerAttributeMetadata => column with { MinValue = IntegerAttributeMetadata.MinSupportedValue, MaxValue = IntegerAttributeMetadata.MaxSupportedValue },
            DecimalAttributeMetadata => column with { MinValue = (decimal)DecimalAttributeMetadata.MinSupportedValue, MaxValue = (decimal)DecimalAttributeMetadata.MaxSupportedValue, Precision = 2 },
            DoubleAttributeMetadata => column with { MinValue = 0, MaxValue = 1000000000, Precision = 2 },
            MoneyAttributeMetadata => column with { MinValue = (decimal)MoneyAttributeMetadata.MinSupportedValue, MaxValue = (decimal)MoneyAttributeMetadata.MaxSupportedValue, Precision = 2 },
            BooleanAttributeMetadata boolean => column with { Options = _options.Read(boolean.OptionSet), DefaultValue = 0 },
            EnumAttributeMetadata choice => WithOptions(column, choice.OptionSet),
            _ => column,
        };
        return Change(column, attribute);
    }

    /// <summary>Brings a column to what a definition says of it.</summary>
    public static ColumnDefinition Change(ColumnDefinition column, AttributeMetadata attribute) => attribute switch
    {
        StringAttributeMetadata text => column with { MaxLength = Length(column, text.MaxLength, StringAttributeMetadata.MaxSupportedLength), Format = Format(column, text.FormatName?.Value ?? text.Format?.ToString()) },
        MemoAttributeMetadata text => column with { MaxLength = Length(column, text.MaxLength, MemoAttributeMetadata.MaxSupportedLength), Format = Format(column, text.FormatName?.Value ?? text.Format?.ToString()) },
        IntegerAttributeMetadata number => Number(column, number.MinValue, number.MaxValue, null, 0) with { Format = number.Format?.ToString() ?? column.Format },
        DecimalAttributeMetadata number => Number(column, number.MinValue, number.MaxValue, number.Precision, DecimalAttributeMetadata.MaxSupportedPrecision),
        DoubleAttributeMetadata number => Number(column, (decimal?)number.MinValue, (decimal?)number.MaxValue, number.Precision, DoubleAttributeMetadata.MaxSupportedPrecision),
        MoneyAttributeMetadata number => Number(column, (decimal?)number.MinValue, (decimal?)number.MaxValue, number.Precision, MoneyAttributeMetadata.MaxSupportedPrecision) with { PrecisionSource = Source(column, number.PrecisionSource) },
        BooleanAttributeMetadata boolean => column with { DefaultValue = boolean.DefaultValue is { } value ? (value ? 1 : 0) : column.DefaultValue },
        DateTimeAttributeMetadata time => column with { DateOnly = time.Format is { } format ? format == DateTimeFormat.DateOnly : column.DateOnly, DateTimeBehavior = Behavior(column, time.DateTimeBehavior?.Value) },
        EnumAttributeMetadata choice => column with { DefaultValue = Default(column, choice.DefaultFormValue) },
        FileAttributeMetadata file => column with { MaxSizeInKB = file.MaxSizeInKB ?? column.MaxSizeInKB },
        ImageAttributeMetadata image => column with { MaxSizeInKB = image.MaxSizeInKB ?? column.MaxSizeInKB, CanStoreFullImage = image.CanStoreFullImage ?? column.CanStoreFullImage },
        _ => column,
    };

    private ColumnDefinition WithOptions(ColumnDefinition column, OptionSetMetadata? choice)
    {
        if (choice is null) throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The attribute '{column.LogicalName}' needs an OptionSet.");
        if (choice.IsGlobal != true) return column with { Options = _options.Read(choice) };
        var global = _catalog.Choices.FirstOrDefault(c => choice.Name is null ? Solutions.MetadataIds.Choice(c.Name) == choice.MetadataId : string.Equals(c.Name, choice.Name, StringComparison.OrdinalIgnoreCase))
            ?? throw PlatformFault.Create(PlatformErrorCodes.ObjectDoesNotExist, $"Could not find optionset with optionset name: {choice.Name}");
        return column with { GlobalChoice = global.Name, Options = global.Options };
    }

    private static decimal? Default(ColumnDefinition column, int? value)
    {
        if (value is null) return column.DefaultValue;
        if (value == NoDefault) return null;
        return column.Options.Any(o => o.Value == value) ? value : throw OutOfRange(column, "DefaultFormValue", $"none of its options has the value {value}");
    }

    private static string? Format(ColumnDefinition column, string? name) => name is null ? column.Format
        : Enum.TryParse<StringFormat>(name, ignoreCase: true, out _) ? name
        : throw OutOfRange(column, "FormatName", $"there is no format '{name}'");

    private static string Behavior(ColumnDefinition column, string? name) => name is null ? column.DateTimeBehavior
        : name is "UserLocal" or "DateOnly" or "TimeZoneIndependent" ? name
        : throw OutOfRange(column, "DateTimeBehavior", $"there is no behavior '{name}'");

    private static int Length(ColumnDefinition column, int? length, int most)
    {
        if (length is < 1 || length > most) throw OutOfRange(column, "MaxLength", $"it must be between 1 and {most}");
        return length ?? column.MaxLength ?? most;
    }

    private static int? Source(ColumnDefinition column, int? source) =>
        source is null or AmountPrecision.Column or AmountPrecision.Pricing or AmountPrecision.Currency ? source ?? column.PrecisionSource : throw OutOfRange(column, "PrecisionSource", "it must be 0, 1 or 2");

    private static ColumnDefinition Number(ColumnDefinition column, decimal? min, decimal? max, int? precision, int mostPlaces)
    {
        if (precision is < 0 || precision > mostPlaces) throw OutOfRange(column, "Precision", $"it must be between 0 and {mostPlaces}");
        var changed = column with { MinValue = min ?? column.MinValue, MaxValue = max ?? column.MaxValue, Precision = precision ?? column.Precision };
        return changed.MinValue <= changed.MaxValue ? changed : throw OutOfRange(column, "MinValue", string.Create(CultureInfo.InvariantCulture, $"it must not be above {changed.MaxValue}"));
    }

    // Code and text are assumed.
    private static System.ServiceModel.FaultException<OrganizationServiceFault> OutOfRange(ColumnDefinition column, string property, string why) =>
        PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The {property} of the attribute '{column.LogicalName}' is not valid: {why}.");
}
